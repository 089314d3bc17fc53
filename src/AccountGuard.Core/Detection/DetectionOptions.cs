using System.Globalization;
using AccountGuard.Goods;
using AccountGuard.Notices;
using AccountGuard.Trust;

namespace AccountGuard.Detection;

/// <summary>How to look for orders that are not the owner's.</summary>
public sealed class DetectionOptions
{
    /// <summary>The language of reasons: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Report only orders placed at or after this instant; older ones still teach what is usual. Null for all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The lowest verdict to report.</summary>
    public Verdict MinimumVerdict { get; init; } = Verdict.Review;

    /// <summary>Report the orders without a finding too, with verdict Normal.</summary>
    public bool IncludeNormal { get; init; }

    /// <summary>Addresses (one line each, with or without the name) that the owner vouches for.</summary>
    public IReadOnlyList<string> TrustedAddresses { get; init; } = [];

    /// <summary>What the owner vouches for.</summary>
    public TrustList Trust { get; init; } = TrustList.Empty;

    /// <summary>
    /// Report the orders too that would be a finding of <see cref="MinimumVerdict"/> without the owner's word and are none
    /// with it, with verdict Normal.
    /// </summary>
    public bool IncludeVouched { get; init; }

    /// <summary>
    /// Mails about the accounts, in any order. One that names an account of the history by <see cref="AccountNotice.Account"/>
    /// is about that one; where the history has a single account, all are. Mails that are not the shop's count for nothing.
    /// </summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];

    /// <summary>The goods that are bought to be resold.</summary>
    public GoodsCatalog Catalog { get; init; } = GoodsCatalog.Default;
}
