namespace AccountGuard.Goods;

/// <summary>A catalogue of goods as it stands in its file. See docs/GOODS.md.</summary>
internal sealed class CatalogDocument
{
    /// <summary>Where "measured" figures were counted.</summary>
    public GoodsSample? MeasuredOn { get; init; }

    /// <summary>The rows.</summary>
    public required List<CatalogRow?> Goods { get; init; }

    /// <summary>The goods of the rows.</summary>
    /// <exception cref="CatalogFault">A row cannot be used.</exception>
    public IReadOnlyList<ResaleGood> ToGoods(IReadOnlyDictionary<string, IReadOnlyList<string>> accessorySets)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var goods = new List<ResaleGood>();
        for (var index = 0; index < (Goods?.Count ?? 0); index++)
        {
            var row = Goods![index];
            var fault = row is null ? "NoRow" : row.Fault(accessorySets, MeasuredOn) ?? (names.Add(row.Name!) ? null : "NameTwice");
            goods.Add(fault is null ? row!.ToGood(accessorySets, MeasuredOn) : throw new CatalogFault(fault, index));
        }

        return goods.Count > 0 ? goods : throw new CatalogFault("NoGoods", 0);
    }
}

/// <summary>Terms by language as they stand in the file.</summary>
internal sealed class CatalogTerms
{
    public List<string?>? Ja { get; init; }

    public List<string?>? En { get; init; }

    public List<string?>? Zh { get; init; }
}

/// <summary>Ambiguous terms and the words they need beside them.</summary>
internal sealed class CatalogContext
{
    public List<string?>? Terms { get; init; }

    public List<string?>? Beside { get; init; }
}

/// <summary>Figures of the list a row was taken from.</summary>
internal sealed class PublishedFigures
{
    public double? LinesPer10000 { get; init; }

    public int? People { get; init; }

    public string? Note { get; init; }
}

/// <summary>Counts of this catalogue on the sample that the document names.</summary>
internal sealed class MeasuredFigures
{
    public required int Lines { get; init; }

    public required int People { get; init; }
}

/// <summary>What is wrong with a row, and with which.</summary>
internal sealed class CatalogFault(string textKey, int row) : Exception
{
    /// <summary>The name of the text that says it.</summary>
    public string TextKey { get; } = textKey;

    /// <summary>The row's place among the goods, from 0.</summary>
    public int Row { get; } = row;
}
