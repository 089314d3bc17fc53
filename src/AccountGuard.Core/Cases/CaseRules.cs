namespace AccountGuard.Cases;

/// <summary>What a case file must keep beyond its form, so that one written by hand cannot mislead.</summary>
internal static class CaseRules
{
    /// <summary>More steps, contacts, pieces of evidence or entries are refused.</summary>
    public const int MostRows = 5_000;

    /// <summary>Longer texts are refused, in UTF-16 units.</summary>
    public const int LongestText = 4_000;

    private static readonly DateTimeOffset Earliest = new(1995, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first fault of a case; null where it has none.</summary>
    public static CaseFault? FaultOf(RecoveryCase kept) =>
        Whole(kept)
        ?? Rows(kept.Steps, "steps", (step, row) => kept.Steps.Take(row).Any(other => other.Id == step.Id) ? "StepTwice"
            : step.Id.Length == 0 ? "NoId"
            : IsDay(step.Due) && IsDay(step.DoneOn) ? LengthOf(step.Id, step.Action, step.Why, step.Channel, step.Contact, step.DoNot, step.StatusReason) : "BadDay")
        ?? Rows(kept.Contacts, "contacts", (contact, row) => contact.Number != row + 1 ? "ContactNumber"
            : IsDay(contact.When) && IsDay(contact.NextTry) && IsDay(contact.RepliedOn) ? LengthOf(contact.Said, contact.Reply, contact.AnsweredBy, contact.CaseNumber, contact.Address) : "BadDay")
        ?? Rows(kept.Evidence, "evidence", (evidence, _) => evidence.Size < 0 ? "BadSize"
            : !IsHash(evidence.Sha256) ? "BadHash"
            : IsDay(evidence.AddedOn) ? LengthOf(evidence.File) : "BadDay")
        ?? Rows(kept.Entries, "entries", (entry, _) => IsDay(entry.When) ? LengthOf(entry.Text) : "BadDay");

    private static CaseFault? Whole(RecoveryCase kept) =>
        kept.KeptIncident is null ? new CaseFault("NoIncident")
        : !IsDay(kept.CreatedOn) || !IsDay(kept.ChangedOn) ? new CaseFault("BadDay")
        : LengthOf(kept.Account, kept.Country, kept.KeptIncident.Site) is { } key ? new CaseFault(key, Bound: LongestText)
        : null;

    private static CaseFault? Rows<T>(ValueList<T> rows, string list, Func<T, int, string?> faultOf)
    {
        if (rows.Count > MostRows)
        {
            return new CaseFault("TooMany", list, MostRows, MostRows);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (faultOf(rows[row], row) is { } key)
            {
                return new CaseFault(key, list, row, LongestText);
            }
        }

        return null;
    }

    private static bool IsDay(DateTimeOffset? day) => day is not { } instant || (instant >= Earliest && instant <= Latest);

    private static bool IsHash(string text) => text.Length == 64 && text.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static string? LengthOf(params string?[] texts) => Array.Exists(texts, text => text?.Length > LongestText) ? "TooLong" : null;
}

/// <summary>What is wrong with a case.</summary>
/// <param name="TextKey">The name of the text that says it.</param>
/// <param name="List">The list of the row that is wrong; null for the case as a whole.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Bound">The bound that the text names.</param>
internal sealed record CaseFault(string TextKey, string? List = null, int Row = 0, int Bound = 0);
