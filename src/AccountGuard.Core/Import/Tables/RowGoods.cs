using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Tables;

/// <summary>What the cells of a row say of goods: title, product, pieces.</summary>
internal sealed class RowGoods
{
    private readonly RowContext context;
    private readonly CellCache<string?> titles;
    private readonly CellCache<string?> numbers;
    private readonly CellCache<string?> productPages;

    /// <param name="context">What the rows have in common.</param>
    public RowGoods(RowContext context)
    {
        this.context = context;
        var layout = context.Layout;
        numbers = context.Texts(text => text);
        productPages = context.Texts(ShopUrl.ProductId);
        titles = context.Texts(text => layout.IsFiller(text) ? null : text);
    }

    /// <summary>Whether the row names any: title, product or what they cost.</summary>
    public bool AreNamed(in TableRow row) =>
        titles.Get(row[OrderField.Title]) is not null || !Cell.IsAbsent(row[OrderField.ProductId]) || !Cell.IsAbsent(row[OrderField.Total]);

    /// <summary>The title; besides it the number of pieces that stands in the title, null where none does.</summary>
    public string? Title(in TableRow row, out int? pieces)
    {
        var written = titles.Get(row[OrderField.Title]);
        if (written is null || context.Layout.Titles is not { } read)
        {
            pieces = null;
            return written;
        }

        var title = read(written);
        pieces = title.Pieces;
        return title.Title.Length == 0 ? null : title.Title;
    }

    /// <summary>The shop's number of the product, from its page where no cell has it.</summary>
    public string? ProductId(in TableRow row)
    {
        var cell = row[OrderField.ProductId];
        var isNone = Cell.EqualsIgnoreCase(cell, "_ASINLESS_"u8);
        return (isNone ? null : numbers.Get(cell)) ?? productPages.Get(row[OrderField.ProductUrl]);
    }

    /// <summary>The shop's number of the line; null, with a warning, where a spreadsheet program has shortened it.</summary>
    public string? LineId(in TableRow row) => context.IsIdLost(row, OrderField.LineId) ? null : numbers.Get(row[OrderField.LineId]);
}
