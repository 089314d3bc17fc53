using System.Globalization;

namespace AccountGuard.Trust;

/// <summary>A trust file as it stands on disk. See docs/TRUST.md.</summary>
internal sealed class TrustDocument
{
    public required int Schema { get; init; }

    public required List<TrustRow?> Entries { get; init; }
}

/// <summary>One entry of a trust file.</summary>
internal sealed class TrustRow
{
    // An instant says its offset; where a person left it out it is UTC and not the zone of some machine.
    private const string Written = "yyyy-MM-ddTHH:mm:sszzz";
    private static readonly string[] Forms = [Written, "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd"];

    public TrustKind? Kind { get; init; }

    public string? Value { get; init; }

    public string? Account { get; init; }

    public string? AddedOn { get; init; }

    public string? Reason { get; init; }

    /// <summary>The row of an entry.</summary>
    public static TrustRow Of(TrustEntry entry) => new()
    {
        Kind = entry.Kind,
        Value = entry.Value,
        Account = entry.Account,
        AddedOn = entry.AddedOn.ToString(Written, CultureInfo.InvariantCulture),
        Reason = entry.Reason,
    };

    /// <summary>The entry of a row.</summary>
    /// <exception cref="TrustFault">It is none.</exception>
    public TrustEntry ToEntry(string path)
    {
        if (Kind is not { } kind)
        {
            throw new TrustFault("NoKind");
        }

        return DateTimeOffset.TryParseExact(AddedOn, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var addedOn)
            ? TrustEntry.Create(kind, Value, Account, addedOn, Reason, path)
            : throw new TrustFault("NoDate");
    }
}
