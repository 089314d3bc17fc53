using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Events;

/// <summary>What a timeline is made of.</summary>
public sealed class TimelineRequest
{
    /// <summary>Findings; also those with verdict Normal.</summary>
    public IReadOnlyList<AnomalousOrder> Findings { get; init; } = [];

    /// <summary>Other orders, such as <see cref="OrderHistory.Gather"/> makes them. One that is a finding too counts as that.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];

    /// <summary>Mails.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];

    /// <summary>The language of the sentences: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;
}
