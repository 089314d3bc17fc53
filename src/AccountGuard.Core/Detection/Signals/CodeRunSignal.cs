using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Several gift cards and codes at once, in one order or in further orders within 48 hours: codes are emptied within
/// minutes, so a hijacker takes several. Of 175 honest days with gift cards 20 had three pieces or more and 10 four or
/// more, half of them before Christmas (878 people, 2,502 account-years).
/// </summary>
internal sealed class CodeRunSignal : OrderSignal
{
    // ln of what a hijacker's share (two to six on one day, each number as often) is to the honest days' share.
    private const double ThreePieces = 1.9;
    private const double FourPieces = 2.3;

    // Half of the honest days fell into six weeks of the year: five times as many a day as at other times.
    private const double LessInGiftSeason = 1.6;

    /// <inheritdoc/>
    public override string Name => "CodeRun";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.Codes;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.Codes;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) => order.Number switch
    {
        1 => OfPieces(order),
        2 => Math.Max(0, Math.Log(0.8 / 0.08) - OfPieces(First(order))),
        3 => 1.2,
        _ => 0.6,
    };

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.Kind != GroupKind.Codes ? null
        : order.Group.Members.Count > 1 ? Say(language, "CodeRun", order.Group.Members.Count)
        : Pieces(order) > 2 ? Say(language, "CodesAtOnce", Pieces(order))
        : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrderNumber"] = order.Number,
        ["Pieces"] = Pieces(order),
    };

    private static GroupedOrder First(GroupedOrder order) => new(order.Group, 0);

    // Cards that are sent to the owner's home are handed out by himself.
    private static double OfPieces(GroupedOrder order) => order.Facts.Destination.Place is not null ? 0 : Pieces(order) switch
    {
        < 3 => 0,
        3 => ThreePieces,
        _ => FourPieces,
    } - (Windows.IsGiftSeason(order.Facts.Date) && Pieces(order) >= 3 ? LessInGiftSeason : 0);

    private static int Pieces(GroupedOrder order) => Math.Max(order.Facts.Order.Quantity ?? 1, order.Facts.Order.Items.Count);
}
