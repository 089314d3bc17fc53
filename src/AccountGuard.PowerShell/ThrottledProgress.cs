using System.Diagnostics;
using System.Management.Automation;

namespace AccountGuard.PowerShell;

/// <summary>A progress bar that appears only for work of some length and moves at most five times a second.</summary>
internal sealed class ThrottledProgress
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Cmdlet cmdlet;
    private readonly string activity;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = FirstAfter;
    private bool shown;

    public ThrottledProgress(Cmdlet cmdlet, string activity)
    {
        this.cmdlet = cmdlet;
        this.activity = activity;
    }

    /// <summary>Shows how far the work is, unless it was shown a moment ago.</summary>
    /// <param name="status">What is being done.</param>
    /// <param name="percent">0 to 100; null where the end is not known.</param>
    public void Show(string status, int? percent)
    {
        if (clock.Elapsed < next)
        {
            return;
        }

        next = clock.Elapsed + Interval;
        shown = true;
        cmdlet.WriteProgress(new ProgressRecord(0, activity, status) { PercentComplete = percent ?? -1 });
    }

    /// <summary>Takes the bar away and waits again before the next.</summary>
    public void Complete()
    {
        next = clock.Elapsed + FirstAfter;
        if (shown)
        {
            shown = false;
            cmdlet.WriteProgress(new ProgressRecord(0, activity, " ") { RecordType = ProgressRecordType.Completed });
        }
    }
}
