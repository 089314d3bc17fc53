using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>User script AmazonJpGetOrderHistory (konohiroaki/greasemonkey-scripts) for Amazon.co.jp.</summary>
internal static class AmazonJpGetOrderHistory
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new OrderTotalMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["id"],
            [OrderField.OrderDate] = ["date"],
            [OrderField.Title] = ["name"],
            [OrderField.ProductUrl] = ["url"],
            [OrderField.Seller] = ["seller"],
            [OrderField.UnitPrice] = ["unitPrice"],
            [OrderField.Quantity] = ["quantity"],
            [OrderField.OrderTotal] = ["orderPrice"],
        })
    {
        Name = "AmazonJpGetOrderHistory",
        Signature = ValueList.Of("id", "unitPrice", "orderPrice"),
        OtherSignatures = ValueList.Of(ValueList.Of("id", "seller", "orderPrice"), ValueList.Of("id", "date", "name", "unitPrice")),
        Variants = ValueList.Of(new LayoutVariant("8 columns", "id", "date", "name", "url", "seller", "unitPrice", "quantity", "orderPrice")),
        PricesPieces = true,
        Offset = TimeSpan.FromHours(9),
        Currency = "JPY",
        Site = "Amazon.co.jp",
    };
}
