using System.Text.RegularExpressions;
using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension "Amazon Japan Order History Downloader" for Amazon.co.jp, orders.csv, cells separated by "|".</summary>
internal static class AmazonJpHistoryDownloader
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Title] = ["Item name"],
            [OrderField.Total] = ["Price"],
        })
    {
        Name = "AmazonJpHistoryDownloader",
        Signature = ValueList.Of("Order ID", "Item name", "Price"),
        Variants = ValueList.Of(new LayoutVariant("4 columns", "Order ID", "Order Date", "Item name", "Price")),
        Titles = TitleText.WithPieces,
        FirstLineWithoutHeader = new(@"^(?:[0-9]{3}|D[0-9]{2})-[0-9]{7}-[0-9]{7}\|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\|.*\|[0-9,.]+$", RegexOptions.CultureInvariant),
        Separator = '|',
        Offset = TimeSpan.FromHours(9),
        Currency = "JPY",
        Site = "Amazon.co.jp",
    };
}
