using System.Globalization;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The words a layout has for how far a line has come.</summary>
internal sealed class StatusWords
{
    private static readonly CompareInfo Invariant = CultureInfo.InvariantCulture.CompareInfo;
    private static readonly string[] Joint = [" and "];

    private readonly (string Word, OrderStatus Status)[] words;

    /// <param name="words">The words in the order in which they are looked for: the first that the text contains decides.</param>
    public StatusWords(params (string Word, OrderStatus Status)[] words) => this.words = words;

    /// <summary>
    /// The state that a cell names. Of states joined by " and " (one a parcel) the one that can still be stopped
    /// comes first, as that is what its owner can act on.
    /// </summary>
    public OrderStatus Read(string text)
    {
        var parts = text.Split(Joint, StringSplitOptions.RemoveEmptyEntries).Select(One).ToList();
        return parts.Contains(OrderStatus.Pending) ? OrderStatus.Pending
            : parts.Contains(OrderStatus.Unshipped) ? OrderStatus.Unshipped
            : parts.FirstOrDefault(status => status != OrderStatus.Unknown);
    }

    private OrderStatus One(string text) =>
        words.FirstOrDefault(pair => Invariant.IndexOf(text, pair.Word, CompareOptions.OrdinalIgnoreCase) >= 0).Status;
}
