namespace AccountGuard.Detection;

/// <summary>Spans of time the detector looks over. All are measured between instants, whatever the offsets.</summary>
internal static class Windows
{
    /// <summary>How long a place or card counts as fresh: reshipping addresses live about 30 days (Hao et al., Drops for Stuff, CCS 2015).</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(30);

    /// <summary>How far back the owner's pace of late is counted.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromDays(60);

    /// <summary>Orders this close together are one burst.</summary>
    public static readonly TimeSpan Burst = TimeSpan.FromHours(48);

    /// <summary>The same product again within this span is a repetition.</summary>
    public static readonly TimeSpan Repetition = TimeSpan.FromDays(21);

    /// <summary>Orders to one place closer together than this are often one purchase that the buyer split.</summary>
    public static readonly TimeSpan Split = TimeSpan.FromHours(12);

    /// <summary>The weeks of presents, from 20 November to the end of the year, by the order's own offset.</summary>
    public static bool IsGiftSeason(DateTimeOffset date) => date is { Month: 11, Day: >= 20 } or { Month: 12 };

    /// <summary>Items at a pittance this close together are one scatter.</summary>
    public static readonly TimeSpan Scatter = TimeSpan.FromHours(24);
}
