using System.Globalization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Writes which ways to get help work, and which lead nowhere.</summary>
internal sealed class WayWriter
{
    private readonly LocalizedText text;
    private readonly CultureInfo language;
    private readonly FactAge age;

    public WayWriter(LocalizedText text, CultureInfo language, FactAge age)
    {
        this.text = text;
        this.language = language;
        this.age = age;
    }

    /// <summary>A step's own text, and the ways that are not dead ends in their order, each with when it was seen if that is long ago.</summary>
    public string? Contact(string? contact, IReadOnlyList<PlaybookFact> ways)
    {
        var open = ways.Where(way => !way.IsDeadEnd).ToList();
        if (open.Count == 0)
        {
            return contact;
        }

        var list = string.Join(text.Get(language, "WaySeparator"), open.Select(Open));
        var doubtful = open.Where(IsDoubtful).Select(way => way.Authority).Distinct().OrderBy(authority => authority).ToList();
        list = doubtful.Count == 0 ? list : text.Get(language, "WaysCheck", list, text.Get(language, "Check" + doubtful[0]));
        return contact is null ? list : contact + text.Get(language, "WaySeparator") + list;
    }

    /// <summary>What became of a way that leads nowhere, with the days it was seen.</summary>
    public string DeadEnd(PlaybookFact way)
    {
        var state = way.Since is null
            ? text.Get(language, way.Outcome.ToString(), way.Value!.In(language), age.Days([way]))
            : text.Get(language, way.Outcome + "Since", way.Value!.In(language), age.Days([way]), SeenDate.Format(way.Since, language));
        return way.Note is null ? state : text.Get(language, "WithNote", state, way.Note.In(language));
    }

    private string Open(PlaybookFact way)
    {
        var value = way.Value!.In(language);
        var remarks = new List<string>();
        if (way.Note is { } note)
        {
            remarks.Add(note.In(language));
        }

        if (way.Outcome == FactState.Unverified)
        {
            remarks.Add(way.Sightings.Count == 0 ? text.Get(language, "WayUnverified") : text.Get(language, "WayUnverifiedOn", age.Days([way])));
        }
        else if (IsDoubtful(way))
        {
            remarks.Add(text.Get(language, "WaySeen", age.Days([way])));
        }

        return remarks.Count == 0 ? value : text.Get(language, "WayRemarks", value, string.Join(text.Get(language, "RemarkSeparator"), remarks));
    }

    private bool IsDoubtful(PlaybookFact way) => age.IsStale(way) || way.Outcome == FactState.Unverified;
}
