using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Digital-Ordering.N/Digital Items.csv, 2020 to early 2026: goods without address and payment.</summary>
internal static class AmazonDigitalItems
{
    private static readonly string[] BehindTitle =
    [
        "OrderId", "DigitalOrderItemId", "DeclaredCountryCode", "BaseCurrencyCode", "FulfilledDate", "IsFulfilled", "Marketplace",
        "OrderDate", "OriginalQuantity", "OurPrice", "OurPriceCurrencyCode", "OurPriceTax", "OurPriceTaxCurrencyCode", "SellerOfRecord",
        "Publisher", "ThirdPartyDisplayPrice", "ThirdPartyDisplayCurrencyCode", "ListPriceAmount", "ListPriceCurrencyCode",
        "ListPriceTaxAmount", "ListPriceTaxCurrencyCode", "GiftItem", "OrderingCustomerNickname", "GiftCustomerNickname", "GiftMessage",
        "GiftEmail", "RecipientEmail", "GiftRedemption", "ItemMergedFromAnotherOrder", "QuantityOrdered", "ItemFulfilled", "ShipFrom",
        "ShipTo", "IsOrderEligibleForPrimeBenefit", "OfferingSKU", "FulfillmentMobileNumber", "RechargeAmount",
        "RechargeAmountCurrencyCode", "SubscriptionOrderInfoList", "PreviouslyPaidDigitalOrderItemId", "PreviouslyPaidOrderId",
        "InstallmentOurPrice", "InstallmentOurPricePlusTax", "DigitalOrderItemAttributes", "InstallmentOurPriceCurrencyCode",
        "InstallmentOurPricePlusTaxCurrencyCode",
    ];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonDigitalStatusWords.Orders,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["OrderId"],
            [OrderField.LineId] = ["DigitalOrderItemId"],
            [OrderField.OrderDate] = ["OrderDate"],
            [OrderField.Title] = ["ProductName", "Title"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Quantity] = ["QuantityOrdered", "Quantity", "OriginalQuantity"],
            [OrderField.UnitPrice] = ["OurPrice"],
            [OrderField.Tax] = ["OurPriceTax"],
            [OrderField.Currency] = ["OurPriceCurrencyCode", "BaseCurrencyCode"],
            [OrderField.ShippedOn] = ["FulfilledDate"],
            [OrderField.Seller] = ["SellerOfRecord", "Publisher"],
            [OrderField.Site] = ["Marketplace"],
            [OrderField.GiftFlag] = ["GiftItem"],
            [OrderField.GiftMessage] = ["GiftMessage"],
            [OrderField.GiftRecipient] = ["GiftEmail", "RecipientEmail", "FulfillmentMobileNumber"],
        })
    {
        Name = "AmazonDigitalItems",
        Signature = ValueList.Of("DigitalOrderItemId", "OrderId", "Title"),
        OtherSignatures = ValueList.Of(ValueList.Of("DigitalOrderItemId", "OrderId", "ProductName")),
        Variants = ValueList.Of(
            new LayoutVariant("48 columns with Title", ["ASIN", "Title", .. BehindTitle]),
            new LayoutVariant("48 columns with ProductName", ["ASIN", "ProductName", .. BehindTitle])),
        TotalParts = [OrderField.Tax],
        PricesPieces = true,
        Channel = OrderChannel.Digital,
    };
}
