namespace AccountGuard.Addresses;

/// <summary>Tells what sort of place an address is from the words that name it.</summary>
internal static class AddressKinds
{
    // First match wins: a box at a forwarder is a forwarder's. Japanese terms are compared folded, Latin ones as whole words.
    private static readonly (AddressKind Kind, string[] Terms)[] Japanese = Prepare(JapaneseText.Fold,
    [
        (AddressKind.PostOffice, "局留|郵便局止|局止め"),
        (AddressKind.PoBox, "私書箱|私書函"),
        (AddressKind.ParcelForwarder, "転送コム|転送サービス|海外転送|国際転送|転送センター"),
        (AddressKind.ParcelLocker, "ロッカー|はこぽす|PUDO"),
        (AddressKind.PickupShop, "セブンイレブン|ファミリーマート|ローソン|ミニストップ|セイコーマート|デイリーヤマザキ|コンビニ|営業所止|営業所留|センター止|アマゾンカウンター|AMAZONカウンター|AMAZONHUB|店頭受取|コンビニ受取|営業所受取|宅急便センター"),
        (AddressKind.PrivateMailbox, "私設私書箱|バーチャルオフィス|メールボックス"),
    ]);

    private static readonly (AddressKind Kind, string[] Terms)[] Western = Prepare(term => $" {term} ",
    [
        (AddressKind.ParcelForwarder, "TENSO|TENSO COM|MYUS|MYUS COM|SHIPITO|STACKRY|PLANET EXPRESS|BORDERLINX|FORWARD2ME|PARCL|FISHISFAST|QWINTRY|BUYEE|ZENMARKET|PARCEL FORWARDING|FREIGHT FORWARDER"),
        (AddressKind.ParcelLocker, "PACKSTATION|AMAZON LOCKER|AMAZON HUB LOCKER|HUB LOCKER|PARCEL LOCKER|INPOST|PACZKOMAT|PUDO|CITYPAQ|LOCKER"),
        (AddressKind.PickupShop, "AMAZON COUNTER|AMAZON HUB|HUB COUNTER|POSTFILIALE|PAKETSHOP|POINT RELAIS|RELAIS COLIS|MONDIAL RELAY|PUNTO DI RITIRO|FERMOPOINT|PUNTO PACK|ACCESS POINT|PARCELSHOP|PARCEL SHOP|PICKUP POINT|PICK UP POINT|RELAIS PICKUP|COLLECT PLUS|PUNTO POSTE|7 ELEVEN|FAMILYMART|LAWSON"),
        (AddressKind.PostOffice, "GENERAL DELIVERY|POSTE RESTANTE|POSTLAGERND|FERMO POSTA|FERMOPOSTA|LISTA DE CORREOS"),
        (AddressKind.PrivateMailbox, "UPS STORE|MAIL BOXES ETC|MAILBOXES ETC|PMB|PRIVATE MAILBOX|POSTNET|POSTAL ANNEX"),
    ]);

    public static AddressKind Of(string composed, WesternAddress? western)
    {
        if (western is null && InJapanese(composed) is { } japanese)
        {
            return japanese;
        }

        var words = WesternWords.Split(composed);
        var line = " " + string.Join(" ", words.Select(word => word.Text)) + " ";
        foreach (var (kind, terms) in Western)
        {
            if (terms.Any(term => AddressText.Has(line, term)))
            {
                return kind;
            }
        }

        return western is null ? AddressKind.Street : OfParts(western);
    }

    private static (AddressKind Kind, string[] Terms)[] Prepare(Func<string, string> form, (AddressKind Kind, string Terms)[] table) =>
        table.Select(row => (row.Kind, row.Terms.Split('|').Select(form).ToArray())).ToArray();

    private static AddressKind OfParts(WesternAddress western)
    {
        if (western.PrivateBox.Length > 0)
        {
            return AddressKind.PrivateMailbox;
        }

        if (western.Box.Length > 0)
        {
            return AddressKind.PoBox;
        }

        return western.Number.Length > 0 || western.Postcode.Length > 0 || western.Region.Length > 0 ? AddressKind.Street : AddressKind.Unknown;
    }

    private static AddressKind? InJapanese(string composed)
    {
        var folded = JapaneseText.Fold(AddressText.Without(JapaneseAddressParser.Compact(composed), "-"));
        foreach (var (kind, terms) in Japanese)
        {
            if (terms.Any(term => AddressText.Has(folded, term)))
            {
                return kind;
            }
        }

        return null;
    }
}
