using AccountGuard.Notices;

namespace AccountGuard.Events;

/// <summary>Something that happened to an account, or that a mail says happened, at one instant.</summary>
public sealed class AccountEvent
{
    /// <summary>
    /// When: for an order when it was placed, for a mail when it was sent, with the offset that the order or mail has. Null
    /// where nothing tells; such events stand last.
    /// </summary>
    public required DateTimeOffset? When { get; init; }

    /// <summary>What it is about.</summary>
    public required EventSubject What { get; init; }

    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>
    /// What happened: of a mail the name of its <see cref="NoticeKind"/>, which is the mail's own claim; of the others
    /// "OrderPlaced", "GoodsSold" or "PaidOut".
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>How far to trust or to fear it: of a mail the name of its <see cref="NoticeVerdict"/>, of the others of their <see cref="Detection.Verdict"/>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Whether it is a mail that is, or may be, a forgery. What it says is not to be taken for the shop's word.</summary>
    public bool IsForged { get; init; }

    /// <summary>One sentence or two for a person, in the language asked for. Of a forged mail it says so first.</summary>
    public required string Summary { get; init; }

    /// <summary>The orders that it is about. Of a forged mail those that it names.</summary>
    public ValueList<string> OrderIds { get; init; } = ValueList.Empty<string>();

    /// <summary>The amount in <see cref="Currency"/>; null where nothing tells.</summary>
    public decimal? Total { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>The shop's site; null where nothing tells.</summary>
    public string? Site { get; init; }

    /// <summary>Of a mail the labels of the mailbox; empty for the others.</summary>
    public ValueList<string> Labels { get; init; } = ValueList.Empty<string>();

    /// <summary>Whether it is a mail that its mailbox keeps out of the inbox, where its reader would not see it.</summary>
    public bool IsOutOfInbox { get; init; }

    /// <summary>The file it was read from; empty where it came from none.</summary>
    public string SourcePath { get; init; } = "";

    /// <summary>The line of that file, counted from 1.</summary>
    public long SourceLine { get; init; }
}
