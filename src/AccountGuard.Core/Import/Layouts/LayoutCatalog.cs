using AccountGuard.Import.Sources;
using AccountGuard.Import.Tables;

namespace AccountGuard.Import.Layouts;

/// <summary>The layouts that the importer reads.</summary>
public static class LayoutCatalog
{
    /// <summary>All of them, in the order in which a header is compared with them.</summary>
    public static IReadOnlyList<OrderHistoryLayout> Layouts { get; } =
    [
        AmazonRetailOrderHistory.Layout,
        AmazonYourOrders.Layout,
        AmazonDigitalItems.Layout,
        AmazonDigitalOrders.Layout,
        AmazonDigitalPayments.Layout,
        AmazonDigitalContentOrders.Layout,
        AmazonDigitalReturns.Layout,
        AmazonCartItems.Layout,
        AmazonRefundPayments.Layout,
        AmazonOrdersReturned.Layout,
        AmazonCustomerReturns.Layout,
        AmazonReturnAuthorizations.Layout,
        AmazonRefundDetails.Layout,
        AmazonReturnRequests.Layout,
        AmazonReturnsStatus.Layout,
        AmazonOrderHistoryReport.Layout,
        AmazonShipmentReport.Layout,
        AmazonRefundReport.Layout,
        AmazonReturnReport.Layout,
        AmazonBusinessTransactions.Layout,
        AmazonBusinessOrders.Layout,
        AzadOrders.Layout,
        AzadItems.Layout,
        AzadShipments.Layout,
        AzadTransactions.Layout,
        AmazonJpOrderHistoryFilter.Layout,
        AmazonJpOrderHistoryFilterRefunds.Layout,
        AmazonJpGetOrderHistory.Layout,
        AmazonJpBookmarklet.Layout,
        AmazonJpHistoryDownloader.Layout,
        AmazonSellerAllOrders.Layout,
        AmazonSellerOrderReport.Layout,
        AmazonSellerDateRange.Layout,
        ShopifyOrders.Layout,
        EbaySellerOrders.Layout,
        WalmartOrders.Layout,
        StripePayments.Layout,
        WooCommerceAnalytics.Layout,
        RakutenRmsOrders.Layout,
        YahooStoreOrders.Layout,
    ];

    /// <summary>The layout of that name, whatever the case; null where there is none.</summary>
    public static OrderHistoryLayout? Find(string name) =>
        Layouts.FirstOrDefault(layout => string.Equals(layout.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Says of each table in <paramref name="path"/> (a file, zip or folder) which layout it has and by which columns.
    /// Reads no more than the first block of each. What cannot be opened goes to <paramref name="observer"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<LayoutExplanation> Explain(string path, ImportOptions options, IImportObserver observer, CancellationToken cancellationToken)
    {
        var run = new ImportRun(options, observer, cancellationToken);
        foreach (var source in new SourceFinder(run).Find(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TableExplanation.Of(source, run) is { } explanation)
            {
                yield return explanation;
            }
        }
    }
}
