using System.Globalization;
using AccountGuard.Cases;
using AccountGuard.Incidents;

namespace AccountGuard.Fuzz;

/// <summary>Writes to a case file until it is killed: after each write it says which note stands in the file now.</summary>
internal static class CaseWriter
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 0, 0, 0, TimeSpan.FromHours(9));

    /// <summary>Opens the case where there is none, and adds notes with rising numbers, each on a line of standard output once it is written.</summary>
    /// <param name="path">The case file.</param>
    public static int Run(string path)
    {
        var file = new CaseFile(path);
        if (!file.Exists)
        {
            file.Create(New(), CultureInfo.InvariantCulture, CancellationToken.None);
        }

        while (true)
        {
            var kept = file.Change(Next, CultureInfo.InvariantCulture, CancellationToken.None);
            Console.Out.WriteLine(Number(kept));
            Console.Out.Flush();
        }
    }

    /// <summary>A case without notes.</summary>
    public static RecoveryCase New() => CaseChanges.Open(
        new AccountIncident { Account = "sample", Kind = IncidentKind.Unclear, Confidence = IncidentConfidence.Low },
        [],
        "JP",
        null,
        Start,
        CultureInfo.InvariantCulture);

    /// <summary>The number of the last note; 0 without one. The notes before it must be there, all of them.</summary>
    /// <exception cref="InvalidDataException">A note is missing.</exception>
    public static int Number(RecoveryCase kept)
    {
        var notes = kept.Entries.Where(entry => entry.Kind == CaseEntryKind.Note).Select(entry => int.Parse(entry.Text!.Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        for (var index = 1; index < notes.Count; index++)
        {
            if (notes[index] != notes[index - 1] + 1)
            {
                throw new InvalidDataException($"Note {notes[index - 1] + 1} is missing.");
            }
        }

        return notes.Count == 0 ? 0 : notes[notes.Count - 1];
    }

    /// <summary>Notes of changing length, so that half a write is never as long as a whole one; the oldest go, so that the file stays small.</summary>
    private static RecoveryCase Next(RecoveryCase kept)
    {
        var number = Number(kept) + 1;
        var shorter = kept.Entries.Count > 60 ? kept with { Entries = kept.Entries.Skip(30).ToValueList() } : kept;
        return shorter.WithNote($"{number} " + new string((char)('a' + (number % 26)), number * 37 % 2000), Start.AddMinutes(number), CultureInfo.InvariantCulture);
    }
}
