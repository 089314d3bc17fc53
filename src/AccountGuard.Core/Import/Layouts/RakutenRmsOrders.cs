using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Rakuten RMS, 通常購入データ: the orders of a shop. Shops choose the columns; the CSV is in CP932.</summary>
internal static class RakutenRmsOrders
{
    /// <summary>The state is a number (RMS order API, orderProgress); the words are those that RMS shows for it.</summary>
    private static readonly StatusWords Statuses = new(
        ("100", OrderStatus.Pending),
        ("200", OrderStatus.Pending),
        ("300", OrderStatus.Unshipped),
        ("400", OrderStatus.Unshipped),
        ("500", OrderStatus.Shipped),
        ("600", OrderStatus.Shipped),
        ("700", OrderStatus.Shipped),
        ("800", OrderStatus.Cancelled),
        ("900", OrderStatus.Cancelled),
        ("キャンセル", OrderStatus.Cancelled),
        ("注文確認待ち", OrderStatus.Pending),
        ("楽天処理中", OrderStatus.Pending),
        ("発送待ち", OrderStatus.Unshipped),
        ("変更確定待ち", OrderStatus.Unshipped),
        ("発送済", OrderStatus.Shipped),
        ("支払手続き", OrderStatus.Shipped));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["注文番号"],
            [OrderField.LineId] = ["商品明細ID"],
            [OrderField.OrderDate] = ["注文日時", "注文日", "注文確定日時"],
            [OrderField.OrderStatus] = ["ステータス"],
            [OrderField.ShippedOn] = ["発送完了報告日時"],
            [OrderField.Payment] = ["支払方法名"],
            [OrderField.BillName] = ["注文者姓"],
            [OrderField.BillGivenName] = ["注文者名"],
            [OrderField.BillPostalCode] = ["注文者郵便番号1"],
            [OrderField.BillPostalCodeEnd] = ["注文者郵便番号2"],
            [OrderField.BillState] = ["注文者住所都道府県"],
            [OrderField.BillCity] = ["注文者住所郡市区"],
            [OrderField.BillStreet1] = ["注文者住所それ以降の住所"],
            [OrderField.RecipientName] = ["送付先姓"],
            [OrderField.RecipientGivenName] = ["送付先名"],
            [OrderField.PostalCode] = ["送付先郵便番号1"],
            [OrderField.PostalCodeEnd] = ["送付先郵便番号2"],
            [OrderField.State] = ["送付先住所都道府県"],
            [OrderField.City] = ["送付先住所郡市区"],
            [OrderField.Street1] = ["送付先住所それ以降の住所"],
            [OrderField.Title] = ["商品名"],
            [OrderField.ProductId] = ["商品管理番号", "商品番号", "商品ID"],
            [OrderField.UnitPrice] = ["単価"],
            [OrderField.Quantity] = ["個数"],
            [OrderField.OrderTotal] = ["合計金額"],
        })
    {
        Name = "RakutenRmsOrders",
        Signature = ValueList.Of("注文番号", "送付先姓", "送付先住所都道府県"),
        Variants = ValueList.Of(new LayoutVariant(
            "all columns",
            "注文番号", "ステータス", "サブステータスID", "サブステータス", "注文日時", "注文日", "注文時間", "キャンセル期限日", "注文確認日時",
            "注文確定日時", "発送指示日時", "発送完了報告日時", "支払方法名", "クレジットカード支払い方法", "クレジットカード支払い回数", "配送方法",
            "配送区分", "注文種別", "複数送付先フラグ", "送付先一致フラグ", "離島フラグ", "楽天確認中フラグ", "警告表示タイプ", "楽天会員フラグ",
            "購入履歴修正有無フラグ", "商品合計金額", "消費税合計", "送料合計", "代引料合計", "請求金額", "合計金額", "ポイント利用額",
            "クーポン利用総額", "店舗発行クーポン利用額", "楽天発行クーポン利用額", "注文者郵便番号1", "注文者郵便番号2", "注文者住所都道府県",
            "注文者住所郡市区", "注文者住所それ以降の住所", "注文者姓", "注文者名", "注文者姓カナ", "注文者名カナ", "注文者電話番号1",
            "注文者電話番号2", "注文者電話番号3", "注文者メールアドレス", "注文者性別", "申込番号", "申込お届け回数", "送付先ID", "送付先送料",
            "送付先代引料", "送付先消費税合計", "送付先商品合計金額", "送付先合計金額", "のし", "送付先郵便番号1", "送付先郵便番号2",
            "送付先住所都道府県", "送付先住所郡市区", "送付先住所それ以降の住所", "送付先姓", "送付先名", "送付先姓カナ", "送付先名カナ",
            "送付先電話番号1", "送付先電話番号2", "送付先電話番号3", "商品明細ID", "商品ID", "商品名", "商品番号", "商品管理番号", "単価", "個数",
            "送料込別", "税込別", "代引手数料込別", "項目・選択肢", "ポイント倍率", "納期情報", "在庫タイプ", "ラッピングタイトル1", "ラッピング名1",
            "ラッピング料金1", "ラッピング税込別1", "ラッピング種類1", "ラッピングタイトル2", "ラッピング名2", "ラッピング料金2", "ラッピング税込別2",
            "ラッピング種類2", "お届け時間帯", "お届け日指定", "担当者", "ひとことメモ", "メール差込文 (お客様へのメッセージ)", "ギフト配送希望",
            "コメント", "利用端末", "メールキャリアコード", "あす楽希望フラグ", "医薬品受注フラグ", "楽天スーパーDEAL商品受注フラグ",
            "メンバーシッププログラム受注タイプ")),
        Kind = LineKind.Sale,
        PricesPieces = true,
        Currency = "JPY",
        Site = "rakuten.co.jp",
        Offset = ShopTime.Japan,
    };
}
