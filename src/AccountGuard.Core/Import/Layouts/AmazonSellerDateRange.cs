using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Amazon Seller Central, payments by date range (日付範囲別レポート): every booking on the seller's account, in the
/// language of the marketplace, behind a preamble. A row that is no order, refund or payout is a fee.
/// </summary>
internal static class AmazonSellerDateRange
{
    private static readonly KindWords Kinds = new(
        LineKind.Fee,
        ("注文", LineKind.Sale),
        ("Order", LineKind.Sale),
        ("Bestellung", LineKind.Sale),
        ("Commande", LineKind.Sale),
        ("Ordine", LineKind.Sale),
        ("Pedido", LineKind.Sale),
        ("Bestelling", LineKind.Sale),
        ("Zamówienie", LineKind.Sale),
        ("Beställning", LineKind.Sale),
        ("返金", LineKind.Refund),
        ("Refund", LineKind.Refund),
        ("Chargeback Refund", LineKind.Refund),
        ("Erstattung", LineKind.Refund),
        ("Remboursement", LineKind.Refund),
        ("Rimborso", LineKind.Refund),
        ("Reembolso", LineKind.Refund),
        ("Terugbetaling", LineKind.Refund),
        ("Zwrot", LineKind.Refund),
        ("Återbetalning", LineKind.Refund),
        ("振込み", LineKind.Payout),
        ("Transfer", LineKind.Payout),
        ("Übertrag", LineKind.Payout),
        ("Transfert", LineKind.Payout),
        ("Transférer", LineKind.Payout),
        ("Trasferimento", LineKind.Payout),
        ("Transferir", LineKind.Payout),
        ("Overboeking", LineKind.Payout),
        ("Przelew", LineKind.Payout),
        ("Överföring", LineKind.Payout));

    private static readonly string[] Japan =
    [
        "日付/時間", "決済番号", "トランザクションの種類", "注文番号", "SKU", "説明", "数量", "Amazon 出品サービス", "フルフィルメント", "市町村",
        "都道府県", "郵便番号", "税金徴収型", "商品売上", "商品の売上税", "配送料", "配送料の税金", "ギフト包装手数料", "ギフト包装クレジットの税金",
        "Amazonポイントの費用", "プロモーション割引額", "プロモーション割引の税金", "源泉徴収税を伴うマーケットプレイス", "手数料", "FBA 手数料",
        "トランザクションに関するその他の手数料", "その他", "合計",
    ];

    private static readonly string[] America =
    [
        "date/time", "settlement id", "type", "order id", "sku", "description", "quantity", "marketplace", "account type", "fulfillment",
        "order city", "order state", "order postal", "tax collection model", "product sales", "product sales tax", "shipping credits",
        "shipping credits tax", "gift wrap credits", "giftwrap credits tax", "Regulatory Fee", "Tax On Regulatory Fee", "promotional rebates",
        "promotional rebates tax", "marketplace withheld tax", "selling fees", "fba fees", "other transaction fees", "other", "total",
    ];

    private static readonly string[] AmericaOldStart =
    [
        "date/time", "settlement id", "type", "order id", "sku", "description", "quantity", "marketplace", "fulfillment", "order city",
        "order state", "order postal", "product sales", "shipping credits", "gift wrap credits", "promotional rebates", "sales tax collected",
    ];

    private static readonly string[] AmericaOldEnd = ["selling fees", "fba fees", "other transaction fees", "other", "total"];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.NamedMonth | DateForms.YearLast | DateForms.SerialDay,
        new StatusWords(),
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] =
            [
                "日付/時間", "date/time", "Datum/Uhrzeit", "date/heure", "Data/Ora:", "Data/Ora", "fecha y hora", "fecha/hora", "datum/tijd",
                "datum/tid", "data/godzina",
            ],
            [OrderField.SettlementId] =
            [
                "決済番号", "settlement id", "Abrechnungsnummer", "numéro de versement", "Identifiant du paiement", "Numero pagamento",
                "identificador de pago", "Id. de liquidación", "schikkings-ID", "reglerings-id", "identyfikator rozliczenia",
            ],
            [OrderField.RowKind] = ["トランザクションの種類", "type", "Typ", "Tipo"],
            [OrderField.OrderId] =
            [
                "注文番号", "order id", "Bestellnummer", "numéro de la commande", "Numero ordine", "número de pedido", "Id. del pedido",
                "bestelnummer", "beställnings-id", "identyfikator zamówienia",
            ],
            [OrderField.ProductId] = ["SKU"],
            [OrderField.Title] = ["説明", "description", "Beschreibung", "Descrizione", "descripción", "beschrijving"],
            [OrderField.Quantity] = ["数量", "quantity", "Menge", "quantité", "Quantità", "cantidad", "aantal"],
            [OrderField.Site] = ["Amazon 出品サービス", "marketplace", "site de vente", "web de Amazon", "marknadsplats", "rynek"],
            [OrderField.City] =
            [
                "市町村", "order city", "city", "Ort der Bestellung", "ville d'où provient la commande", "Città di provenienza dell'ordine",
                "ciudad de procedencia del pedido", "ciudad del pedido", "bestelling stad",
            ],
            [OrderField.State] =
            [
                "都道府県", "order state", "state", "Bundesland", "Région d'où provient la commande", "Provincia di provenienza dell'ordine",
                "comunidad autónoma de procedencia del pedido", "estado del pedido", "status bestelling",
            ],
            [OrderField.PostalCode] =
            [
                "郵便番号", "order postal", "postal code", "Postleitzahl", "code postal de la commande", "CAP dell'ordine",
                "código postal de procedencia del pedido", "código postal del pedido", "bestelling per post",
            ],
            [OrderField.FulfilledBy] = ["フルフィルメント", "fulfillment", "Versand", "traitement", "Gestione", "gestión logística"],
            [OrderField.Total] = ["合計", "total", "Gesamt", "totale", "totaal"],
        })
    {
        Name = "AmazonSellerDateRange",
        Signature = ValueList.Of("日付/時間", "決済番号"),
        Variants = ValueList.Of(
            new LayoutVariant("Japan, 28 columns", Japan),
            new LayoutVariant("Japan, 30 columns", [.. Japan, "トランザクションのステータス", "トランザクション開始日"]),
            new LayoutVariant("USA, 22 columns", [.. AmericaOldStart, .. AmericaOldEnd]),
            new LayoutVariant("USA, 23 columns", [.. AmericaOldStart, "Marketplace Facilitator Tax", .. AmericaOldEnd]),
            new LayoutVariant("USA, 30 columns", America),
            new LayoutVariant("USA, 32 columns", [.. America, "Transaction Status", "Transaction Release Date"]),
            new LayoutVariant(
                "Germany, 27 columns",
                "Datum/Uhrzeit", "Abrechnungsnummer", "Typ", "Bestellnummer", "SKU", "Beschreibung", "Menge", "Marketplace", "Versand",
                "Ort der Bestellung", "Bundesland", "Postleitzahl", "Steuererhebungsmodell", "Umsätze", "Produktumsatzsteuer",
                "Gutschrift für Versandkosten", "Steuer auf Versandgutschrift", "Gutschrift für Geschenkverpackung",
                "Steuer auf Geschenkverpackungsgutschriften", "Rabatte aus Werbeaktionen", "Steuer auf Aktionsrabatte",
                "Einbehaltene Steuer auf Marketplace", "Verkaufsgebühren", "Gebühren zu Versand durch Amazon", "Andere Transaktionsgebühren",
                "Andere", "Gesamt"),
            new LayoutVariant(
                "France, 27 columns",
                "date/heure", "numéro de versement", "type", "numéro de la commande", "sku", "description", "quantité", "Marketplace",
                "traitement", "ville d'où provient la commande", "Région d'où provient la commande", "code postal de la commande",
                "Modèle de perception des taxes", "ventes de produits", "Taxes sur la vente des produits", "crédits d'expédition",
                "taxe sur les crédits d’expédition", "crédits sur l'emballage cadeau", "Taxes sur les crédits cadeaux", "Rabais promotionnels",
                "Taxes sur les remises promotionnelles", "Taxes retenues sur le site de vente", "frais de vente", "Frais Expédié par Amazon",
                "autres frais de transaction", "autre", "total"),
            new LayoutVariant(
                "Italy, 27 columns",
                "Data/Ora:", "Numero pagamento", "Tipo", "Numero ordine", "SKU", "Descrizione", "Quantità", "Marketplace", "Gestione",
                "Città di provenienza dell'ordine", "Provincia di provenienza dell'ordine", "CAP dell'ordine",
                "modello di riscossione delle imposte", "Vendite", "imposta sulle vendite dei prodotti", "Accrediti per le spedizioni",
                "imposta accrediti per le spedizioni", "Accrediti per confezioni regalo", "imposta sui crediti confezione regalo",
                "Sconti promozionali", "imposta sugli sconti promozionali", "trattenuta IVA del marketplace", "Commissioni di vendita",
                "Costi del servizio Logistica di Amazon", "Altri costi relativi alle transazioni", "Altro", "totale"),
            new LayoutVariant(
                "Spain, 27 columns",
                "fecha y hora", "identificador de pago", "tipo", "número de pedido", "sku", "descripción", "cantidad", "web de Amazon",
                "gestión logística", "ciudad de procedencia del pedido", "comunidad autónoma de procedencia del pedido",
                "código postal de procedencia del pedido", "Formulario de recaudación de impuestos", "ventas de productos",
                "impuesto de ventas de productos", "abonos de envío", "impuestos por abonos de envío", "abonos de envoltorio para regalo",
                "giftwrap credits tax", "devoluciones promocionales", "promotional rebates tax", "impuesto retenido en el sitio web",
                "tarifas de venta", "tarifas de Logística de Amazon", "tarifas de otras transacciones", "otro", "total")),
        Kinds = Kinds,
        AddsToOrders = true,
        IsCurrencyOfSite = true,
        Required = [OrderField.OrderDate, OrderField.OrderId, OrderField.RowKind],
    };
}
