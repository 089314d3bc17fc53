using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Tables;

/// <summary>What the cells of a row say of where and who: the site, the addresses, the names on them.</summary>
internal sealed class RowPlaces
{
    private readonly OrderHistoryLayout layout;
    private readonly CellCache<string?> texts;
    private readonly CellCache<string?> addresses;
    private readonly CellCache<string?> joinedAddresses;
    private readonly CellCache<string?> sites;
    private readonly bool hasShippingCells;
    private readonly bool hasBillingCells;
    private readonly bool hasShipFromCells;

    /// <param name="context">What the rows have in common.</param>
    /// <param name="texts">The texts of cells that are taken as they stand.</param>
    public RowPlaces(RowContext context, CellCache<string?> texts)
    {
        layout = context.Layout;
        this.texts = texts;
        addresses = context.Texts(AddressText.Clean);
        joinedAddresses = context.Texts(AddressText.Clean);
        sites = context.Texts(ShopUrl.Site);
        hasShippingCells = AddressCells.Shipping.AreIn(context.Columns);
        hasBillingCells = AddressCells.Billing.AreIn(context.Columns);
        hasShipFromCells = AddressCells.ShipFrom.AreIn(context.Columns);
    }

    /// <summary>The shop's site, where no cell names it the one of the pages that the row points to.</summary>
    public string? Site(in TableRow row) =>
        texts.Get(row[OrderField.Site]) ?? layout.Site ?? sites.Get(row[OrderField.OrderUrl]) ?? sites.Get(row[OrderField.ProductUrl]);

    /// <summary>The address of delivery in one line.</summary>
    public string? ShipTo(in TableRow row) =>
        addresses.Get(row[OrderField.ShipTo]) ?? (hasShippingCells ? JoinedAddress(row, AddressCells.Shipping) : null);

    /// <summary>The address a sale was sent from in one line.</summary>
    public string? ShipFrom(in TableRow row) => hasShipFromCells ? JoinedAddress(row, AddressCells.ShipFrom) : null;

    /// <summary>The recipient's name.</summary>
    public string? ShipToName(in TableRow row) =>
        Name(row, OrderField.RecipientName, OrderField.RecipientGivenName) is { } name && !layout.IsFiller(name) ? name : null;

    /// <summary>The billing address with the name in front, as the one-line exports have it.</summary>
    public string? BillTo(in TableRow row)
    {
        var address = addresses.Get(row[OrderField.BillTo]) ?? (hasBillingCells ? JoinedAddress(row, AddressCells.Billing) : null);
        var name = Name(row, OrderField.BillName, OrderField.BillGivenName);
        return name is null || address is null ? name ?? address : Shared($"{name} {address}");
    }

    private string? Name(in TableRow row, OrderField name, OrderField givenName)
    {
        var first = texts.Get(row[name]);
        var second = texts.Get(row[givenName]);
        return first is null || second is null ? first ?? second : Shared($"{first} {second}");
    }

    private string? JoinedAddress(in TableRow row, AddressCells cells)
    {
        var current = row;
        return Shared(cells.Line(field => texts.Get(current[field])));
    }

    private string? Shared(string line) => line.Length == 0 ? null : joinedAddresses.Get(Encoding.UTF8.GetBytes(line));
}
