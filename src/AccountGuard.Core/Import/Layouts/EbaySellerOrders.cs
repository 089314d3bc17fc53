using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>eBay's orders report for sellers, in English of several countries and in German.</summary>
internal static class EbaySellerOrders
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.NamedMonth | DateForms.YearFirst | DateForms.YearLast | DateForms.SerialDay,
        new StatusWords(),
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order Number", "Order ID", "Bestellnummer"],
            [OrderField.LineId] = ["Transaction ID", "Transaktionsnummer", "Transaktions-ID"],
            [OrderField.OrderDate] = ["Sale Date", "Verkauft am", "Verkaufsdatum"],
            [OrderField.OrderedBy] = ["Buyer Username", "User Id", "Nutzername des Käufers", "Mitgliedsname"],
            [OrderField.BillName] = ["Buyer Name", "Buyer Fullname", "Name des Käufers", "Vollständiger Name des Käufers"],
            [OrderField.BillStreet1] = ["Buyer Address 1", "Adresse 1 des Käufers", "Käuferadresse 1"],
            [OrderField.BillStreet2] = ["Buyer Address 2", "Adresse 2 des Käufers", "Käuferadresse 2"],
            [OrderField.BillCity] = ["Buyer City", "Buyer Town/City", "Wohnort des Käufers", "Ort des Käufers"],
            [OrderField.BillState] = ["Buyer State", "Buyer County", "Staat des Käufers"],
            [OrderField.BillPostalCode] = ["Buyer Zip", "Buyer Postcode", "Buyer Postal Code", "PLZ des Käufers", "Postleitzahl des Käufers"],
            [OrderField.BillCountry] = ["Buyer Country", "Land des Käufers"],
            [OrderField.RecipientName] = ["Ship To Name", "Post To Name", "Name des Empfängers"],
            [OrderField.Street1] = ["Ship To Address 1", "Post To Address 1", "Adresse 1 des Empfängers"],
            [OrderField.Street2] = ["Ship To Address 2", "Post To Address 2", "Adresse 2 des Empfängers"],
            [OrderField.City] = ["Ship To City", "Post To City", "Versand nach - Ort"],
            [OrderField.State] = ["Ship To State", "Post To State", "Post To County"],
            [OrderField.PostalCode] = ["Ship To Zip", "Post To Postcode", "Post To Postal Code", "Versand nach - PLZ"],
            [OrderField.Country] = ["Ship To Country", "Post To Country", "Versand nach - Land"],
            [OrderField.ProductId] = ["Item Number", "Item ID", "Artikelnummer"],
            [OrderField.Title] = ["Item Title", "Angebotstitel", "Artikelbezeichnung"],
            [OrderField.Quantity] = ["Quantity", "Anzahl", "Menge", "Stückzahl"],
            [OrderField.UnitPrice] = ["Sold For", "Sale Price", "Verkauft für", "Verkaufspreis"],
            [OrderField.Total] = ["Total Price", "Gesamtbetrag", "Gesamtpreis"],
            [OrderField.Payment] = ["Payment Method", "Zahlungsmethode"],
            [OrderField.ShippedOn] = ["Shipped On Date", "Posted On Date", "Versanddatum"],
        })
    {
        Name = "EbaySellerOrders",
        Signature = ValueList.Of("Order Number", "Buyer Username", "Sale Date"),
        Variants = ValueList.Of(
            new LayoutVariant(
                "USA",
                "Sales Record Number", "Order Number", "Buyer Username", "Buyer Name", "Buyer Email", "Buyer Note", "Buyer Address 1",
                "Buyer Address 2", "Buyer City", "Buyer State", "Buyer Zip", "Buyer Country", "Buyer Tax Identifier Name",
                "Buyer Tax Identifier Value", "Ship To Name", "Ship To Phone", "Ship To Address 1", "Ship To Address 2", "Ship To City",
                "Ship To State", "Ship To Zip", "Ship To Country", "Item Number", "Item Title", "Custom Label", "Sold Via Promoted Listings",
                "Quantity", "Sold For", "Shipping And Handling", "Item Location", "Item Zip Code", "Item Country",
                "eBay Collect And Remit Tax Rate", "eBay Collect And Remit Tax Type", "eBay Reference Name", "eBay Reference Value",
                "Tax Status", "Seller Collected Tax", "eBay Collected Tax", "Electronic Waste Recycling Fee", "Mattress Recycling Fee",
                "Battery Recycling Fee", "White Goods Disposal Tax", "Tire Recycling Fee", "Additional Fee", "Lumber Fee",
                "Prepaid Wireless Fee", "Road Improvement And Food Delivery Fee", "eBay Collected Charges", "Total Price",
                "eBay Collected Tax and Fees Included in Total", "Payment Method", "Sale Date", "Paid On Date", "Ship By Date",
                "Minimum Estimated Delivery Date", "Maximum Estimated Delivery Date", "Shipped On Date", "Feedback Left", "Feedback Received",
                "My Item Note", "PayPal Transaction ID", "Shipping Service", "Tracking Number", "Transaction ID", "Variation Details",
                "Global Shipping Program", "Global Shipping Reference ID", "Click And Collect", "Click And Collect Reference Number",
                "eBay Plus", "Authenticity Verification Program", "Authenticity Verification Status",
                "Authenticity Verification Outcome Reason", "PSA Vault Program", "Vault Fulfillment Type", "eBay Fulfillment Program",
                "Tax City", "Tax State", "Tax Zip", "Tax Country", "eBay International Shipping"),
            new LayoutVariant(
                "Australia and United Kingdom, the columns read",
                "Sales Record Number", "Order Number", "Buyer Username", "Buyer Name", "Buyer Address 1", "Buyer Address 2", "Buyer City",
                "Buyer County", "Buyer Postcode", "Buyer Country", "Post To Name", "Post To Phone", "Post To Address 1", "Post To Address 2",
                "Post To City", "Post To State", "Post To County", "Post To Postcode", "Post To Postal Code", "Post To Country", "Item Number",
                "Item Title", "Custom Label", "Quantity", "Sold For", "Total Price", "Payment Method", "Sale Date", "Posted On Date",
                "Transaction ID"),
            new LayoutVariant(
                "Germany, the columns read",
                "Verkaufsprotokollnummer", "Bestellnummer", "Nutzername des Käufers", "Name des Käufers", "Adresse 1 des Käufers",
                "Adresse 2 des Käufers", "Wohnort des Käufers", "PLZ des Käufers", "Land des Käufers", "Name des Empfängers",
                "Adresse 1 des Empfängers", "Adresse 2 des Empfängers", "Versand nach - Ort", "Versand nach - PLZ", "Versand nach - Land",
                "Artikelnummer", "Angebotstitel", "Bestandseinheit", "Anzahl", "Verkauft für", "Verpackung und Versand", "Gesamtbetrag",
                "Zahlungsmethode", "Verkauft am", "Zahlungsdatum", "Versanddatum", "Transaktionsnummer")),
        Kind = LineKind.Sale,
        Site = "eBay",
        PricesPieces = true,
        FillsDown = true,
        Prose = ["*record(s) downloaded", "Seller ID*"],
    };
}
