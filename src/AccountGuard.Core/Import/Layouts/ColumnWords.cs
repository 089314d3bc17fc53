using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// What shops call their columns, in English, Japanese, German, French, Spanish and Italian, by the property of
/// <see cref="OrderItem"/> that they most likely hold. Names are compared by their letters and digits alone.
/// </summary>
internal static class ColumnWords
{
    private static readonly Dictionary<string, string> Keys = Index(
        (nameof(OrderItem.OrderId),
            "order id, order number, order no, order num, order nr, order #, order, order ref, order reference, order code, order name, purchase id, purchase number, "
            + "transaction id, receipt id, receipt number, confirmation number, sales record number, amazon order id, your order number, "
            + "注文番号, 注文ID, 注文No, オーダー番号, オーダーID, 受注番号, 受注No, 受注ID, 受付番号, 取引ID, 取引番号, 購入番号, 購入ID, 予約番号, 伝票番号, 注文コード, ご注文番号, "
            + "Bestellnummer, Bestellnr, Bestell-Nr, Bestell-ID, Bestellungsnummer, Auftragsnummer, Auftragsnr, Auftrag, Bestellung, Vorgangsnummer, Bestellkennung, "
            + "numéro de commande, numéro commande, n° commande, n° de commande, no de commande, commande n°, commande no, commande, référence commande, référence de commande, "
            + "référence de la commande, référence, id commande, identifiant de commande, "
            + "número de pedido, número del pedido, núm pedido, n.º de pedido, n.º pedido, nº pedido, nº de pedido, pedido, id pedido, id de pedido, id del pedido, referencia pedido, código de pedido, "
            + "numero ordine, numero d'ordine, numero dell'ordine, n° ordine, n. ordine, ordine n, ordine, id ordine, codice ordine, riferimento ordine"),
        (nameof(OrderItem.OrderDate),
            "order date, date, ordered at, ordered on, ordered, date ordered, order placed, order placed date, order datetime, order date time, order time, purchase date, purchased at, "
            + "purchased on, date of purchase, date of order, created at, creation date, created, date time, timestamp, transaction date, sale date, placed on, "
            + "注文日, 注文日時, 注文年月日, ご注文日, ご注文日時, 購入日, 購入日時, 購入年月日, 受注日, 受注日時, 日付, 日時, 取引日, 取引日時, 利用日, ご利用日, オーダー日時, 日付/時間, "
            + "Bestelldatum, bestellt am, Datum, Auftragsdatum, Kaufdatum, Datum der Bestellung, Bestellzeitpunkt, gekauft am, "
            + "date de commande, date commande, date de la commande, date d'achat, date achat, commandé le, "
            + "fecha de pedido, fecha pedido, fecha del pedido, fecha, fecha de compra, fecha compra, pedido el, "
            + "data ordine, data dell'ordine, data d'ordine, data di acquisto, data acquisto, data, ordinato il"),
        (nameof(OrderItem.Title),
            "title, product, product name, product title, item, item name, item title, items, description, item description, product description, products, article, line item name, lineitem name, goods, "
            + "商品名, 商品, 品名, 商品タイトル, 商品名称, 内容, 品目, 購入商品, ご購入商品, 商品名・規格, "
            + "Artikel, Artikelname, Artikelbezeichnung, Produkt, Produktname, Bezeichnung, Beschreibung, Titel, Artikelbeschreibung, "
            + "produit, produits, produit(s), nom du produit, libellé, désignation, titre, nom de l'article, articles, "
            + "artículo, producto, productos, nombre del producto, nombre producto, descripción, título, "
            + "articolo, prodotto, prodotti, nome prodotto, nome del prodotto, descrizione, titolo"),
        (nameof(OrderItem.ProductId),
            "product id, sku, asin, item id, item number, item no, product code, product number, isbn, ean, jan, upc, gtin, line item sku, lineitem sku, custom label, "
            + "商品番号, 商品コード, 商品ID, 品番, 型番, JANコード, 管理番号, 商品管理番号, "
            + "Artikelnummer, Artikelnr, Artikel-Nr, Produktnummer, Art-Nr, référence produit, référence article, code article, code produit, "
            + "referencia, código de producto, código producto, referencia producto, codice prodotto, codice articolo"),
        (nameof(OrderItem.Category), "category, product category, カテゴリ, カテゴリー, 商品カテゴリ, 商品カテゴリー, 分類, Kategorie, catégorie, categoría, categoria"),
        (nameof(OrderItem.Quantity),
            "quantity, qty, count, pieces, units, item quantity, line item quantity, lineitem quantity, quantity purchased, quantity ordered, 数量, 個数, 点数, 注文数, 注文数量, 購入数, 購入個数, "
            + "Menge, Anzahl, Stück, Stückzahl, quantité, qté, cantidad, unidades, quantità, q.tà, qta, pezzi"),
        (nameof(OrderItem.UnitPrice),
            "unit price, price, item price, price per unit, purchase price per unit, line item price, lineitem price, 単価, 価格, 商品単価, 販売価格, 商品価格, 税込単価, "
            + "Einzelpreis, Stückpreis, Preis, Preis pro Stück, prix unitaire, prix, precio unitario, precio, precio unidad, prezzo unitario, prezzo"),
        (nameof(OrderItem.Total),
            "total, total price, amount, item total, order total, grand total, total amount, total paid, line total, sum, paid, amount paid, total charged, sold for, price paid, "
            + "合計, 合計金額, 金額, 小計, 支払金額, 支払額, お支払い金額, お支払金額, お支払額, 請求金額, ご請求金額, 請求額, 注文合計, ご注文合計, 総額, 税込金額, 税込合計, 購入金額, 利用金額, ご利用金額, 決済金額, 取引金額, "
            + "Gesamt, Gesamtpreis, Gesamtbetrag, Gesamtsumme, Summe, Betrag, Endbetrag, Rechnungsbetrag, "
            + "montant, montant total, prix total, total TTC, montant TTC, montant payé, total de la commande, "
            + "importe, importe total, precio total, total pedido, total del pedido, monto, "
            + "importo, importo totale, totale ordine, totale, prezzo totale"),
        (nameof(OrderItem.Currency), "currency, currency code, 通貨, 通貨コード, Währung, devise, monnaie, moneda, divisa, valuta"),
        (nameof(OrderItem.Payment),
            "payment, payment method, payment type, payment instrument, paid with, paid by, card, card type, card brand, credit card, payment instrument type, payment method type, "
            + "支払方法, 支払い方法, お支払い方法, お支払方法, 決済方法, 決済手段, 支払手段, カード, カード種類, クレジットカード, "
            + "Zahlungsart, Zahlungsmethode, Zahlungsweise, Zahlart, Bezahlart, bezahlt mit, paiement, moyen de paiement, mode de paiement, mode de règlement, méthode de paiement, "
            + "pago, método de pago, forma de pago, medio de pago, pagamento, metodo di pagamento, modalità di pagamento, tipo pagamento"),
        (nameof(OrderItem.Status),
            "status, order status, delivery status, fulfillment status, shipping status, 状態, 状況, ステータス, 注文状況, 注文ステータス, 注文状態, 配送状況, 発送状況, "
            + "Bestellstatus, Auftragsstatus, Lieferstatus, statut, état, statut de la commande, état de la commande, statut commande, "
            + "estado, estado del pedido, estado pedido, stato, stato ordine, stato dell'ordine"),
        (nameof(OrderItem.ShippedOn),
            "ship date, shipped date, shipped on, shipped at, shipping date, shipment date, dispatch date, date shipped, fulfilled at, 発送日, 出荷日, 発送日時, 出荷日時, "
            + "Versanddatum, versandt am, verschickt am, date d'expédition, date expédition, expédié le, fecha de envío, fecha envío, enviado el, data di spedizione, data spedizione, spedito il"),
        (nameof(OrderItem.Refunded),
            "refund, refund amount, refunded, refunded amount, amount refunded, 返金額, 返金金額, Erstattung, Erstattungsbetrag, remboursement, montant remboursé, reembolso, importe reembolsado, rimborso, importo rimborsato"),
        (nameof(OrderItem.RefundedOn), "refund date, refunded on, refunded at, 返金日, 返金日時, Erstattungsdatum, date de remboursement, fecha de reembolso, data rimborso"),
        (nameof(OrderItem.Seller),
            "seller, merchant, shop, store, vendor, seller name, sold by, shop name, store name, 出品者, 販売者, 販売元, ショップ, ショップ名, 店舗, 店舗名, ストア, ストア名, お店, "
            + "Verkäufer, Händler, Anbieter, vendeur, boutique, marchand, vendedor, tienda, venditore, negozio"),
        (nameof(OrderItem.Site), "site, website, web site, marketplace, サイト, モール, Webseite, Website, site web, sitio web, sito web"),
        (nameof(OrderItem.OrderedBy),
            "buyer name, buyer, customer, customer name, ordered by, purchaser, 注文者, 注文者名, 注文者氏名, 購入者, 購入者名, Besteller, Käufer, Kunde, acheteur, client, comprador, cliente, acquirente"),
        (nameof(OrderItem.GiftRecipient), "gift recipient, gift email, gift recipient email, ギフト送付先"));

    private static readonly HashSet<string> Times = new(
        "注文時間, 注文時刻, 時間, 時刻, 受注時間, time, order time, Uhrzeit, Bestellzeit, heure, heure de commande, hora, ora".Split(',').Select(Letters), StringComparer.Ordinal);

    /// <summary>The property that a column of this name most likely holds; null where the name tells none.</summary>
    public static string? KeyOf(string header) => Keys.TryGetValue(Letters(header), out var key) ? key : null;

    /// <summary>Whether a column of this name holds the time of the day of an order.</summary>
    public static bool IsTime(string header) => Times.Contains(Letters(header));

    /// <summary>The letters and digits of a name, without accents, width variants and case.</summary>
    public static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in NormalForm.Of(name, NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter) || letter is '〒' or 'ー')
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }

    private static Dictionary<string, string> Index(params (string Key, string Names)[] keys)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, names) in keys)
        {
            foreach (var name in names.Split(',').Select(Letters).Where(name => name.Length > 0))
            {
                index[name] = index.TryGetValue(name, out var earlier) ? earlier : key;
            }
        }

        return index;
    }
}
