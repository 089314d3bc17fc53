using System.Diagnostics;
using System.Globalization;
using AccountGuard.Notices;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Fuzz.Mails;

/// <summary>Reads one input as mails and holds the reader to what it promises for any input.</summary>
internal static class MailCheck
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private const long MostAllocated = 256L * 1024 * 1024;

    /// <summary>The promise that the input breaks; null where it breaks none.</summary>
    public static string? Broken(byte[] input) => Broken(input, out _);

    /// <summary>The promise that the input breaks; null where it breaks none.</summary>
    /// <param name="input">The input.</param>
    /// <param name="notices">The notices that it gave.</param>
    public static string? Broken(byte[] input, out long notices)
    {
        notices = 0;
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var composer = new NoticeComposer(CultureInfo.InvariantCulture);
            foreach (var raw in MailFile.Read(new MemoryStream(input, writable: false), CancellationToken.None))
            {
                foreach (var view in MailViews.Of(MailParser.Parse(raw.Bytes), raw.Envelope))
                {
                    notices++;
                    if (BrokenNotice(composer.Compose(view, "fuzz", "input.mbox", raw.Line, raw.IsCut)) is { } broken)
                    {
                        return broken;
                    }
                }
            }
        }
        catch (Exception exception)
        {
            return $"threw {exception.GetType().Name}: {exception.StackTrace}";
        }

        return GC.GetAllocatedBytesForCurrentThread() - allocated > MostAllocated ? "takes too much memory" : watch.Elapsed > MostTime ? "takes too long" : null;
    }

    private static string? BrokenNotice(AccountNotice notice) =>
        notice.Verdict != NoticeVerdict.Genuine && (notice.Text + notice.Links).Contains("https://", StringComparison.OrdinalIgnoreCase) ? "shows a link that can be clicked"
        : notice.Verdict == NoticeVerdict.Genuine && notice.IsForwarded ? "calls a forwarded mail genuine"
        : notice.Payment?.Count(char.IsAsciiDigit) > 4 ? "shows more than four digits of a card"
        : notice.Subject?.Any(char.IsControl) == true ? "shows control letters in a subject"
        : null;
}
