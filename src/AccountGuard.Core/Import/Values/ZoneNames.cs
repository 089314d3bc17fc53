using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>
/// Abbreviations of time zones that shops write behind their dates, with the one offset that each stands for (IANA time
/// zone database). Those that mean several zones of shops ("CST" in America and China, "IST" in India and Ireland) are left out.
/// </summary>
internal static class ZoneNames
{
    private const int MinutesOfHour = 60;

    private static readonly (byte[] Name, TimeSpan Offset)[] Zones =
    [
        Zone("UTC", 0), Zone("GMT", 0), Zone("Z", 0), Zone("JST", 9),
        Zone("PDT", -7), Zone("PST", -8), Zone("MDT", -6), Zone("EDT", -4), Zone("EST", -5),
        Zone("BST", 1), Zone("WET", 0), Zone("WEST", 1), Zone("CET", 1), Zone("CEST", 2), Zone("MEZ", 1), Zone("MESZ", 2), Zone("EET", 2), Zone("EEST", 3),
        Zone("AEST", 10), Zone("AEDT", 11), Zone("ACST", 9, 30), Zone("ACDT", 10, 30), Zone("AWST", 8), Zone("NZST", 12), Zone("NZDT", 13),
        Zone("BRT", -3),
    ];

    /// <summary>The offset that the abbreviation stands for, whatever its case; null where it is none.</summary>
    public static TimeSpan? Find(ReadOnlySpan<byte> name)
    {
        foreach (var (known, offset) in Zones)
        {
            if (Cell.EqualsIgnoreCase(name, known))
            {
                return offset;
            }
        }

        return null;
    }

    private static (byte[] Name, TimeSpan Offset) Zone(string name, int hours, int minutes = 0) =>
        (Encoding.ASCII.GetBytes(name), TimeSpan.FromMinutes((hours * MinutesOfHour) + minutes));
}
