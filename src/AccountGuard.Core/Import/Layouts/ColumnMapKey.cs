using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>A property of <see cref="OrderItem"/> that a user may map columns to.</summary>
internal sealed class ColumnMapKey
{
    private static readonly OrderField[] TotalFields =
    [
        OrderField.Total, OrderField.Tax, OrderField.Shipping, OrderField.ShippingTax, OrderField.GiftWrap, OrderField.GiftWrapTax, OrderField.Discount,
        OrderField.ShippingDiscount,
    ];

    private ColumnMapKey(string name, ColumnMapValue value, params OrderField[] fields)
    {
        Name = name;
        Value = value;
        Fields = fields;
    }

    /// <summary>All of them, in the order in which a person would give them.</summary>
    public static IReadOnlyList<ColumnMapKey> All { get; } =
    [
        new(nameof(OrderItem.OrderId), ColumnMapValue.Text, OrderField.OrderId),
        new(nameof(OrderItem.OrderDate), ColumnMapValue.Text, OrderField.OrderDate),
        new(nameof(OrderItem.Title), ColumnMapValue.Text, OrderField.Title),
        new(nameof(OrderItem.ProductId), ColumnMapValue.Text, OrderField.ProductId),
        new(nameof(OrderItem.Category), ColumnMapValue.Text, OrderField.Category),
        new(nameof(OrderItem.Quantity), ColumnMapValue.Amounts, OrderField.Quantity),
        new(nameof(OrderItem.UnitPrice), ColumnMapValue.Amounts, OrderField.UnitPrice),
        new(nameof(OrderItem.Total), ColumnMapValue.Amounts, TotalFields),
        new(nameof(OrderItem.Currency), ColumnMapValue.Text, OrderField.Currency),
        new(nameof(OrderItem.ShipTo), ColumnMapValue.Address, OrderField.ShipTo),
        new(nameof(OrderItem.ShipToName), ColumnMapValue.Text, OrderField.RecipientName),
        new(nameof(OrderItem.BillTo), ColumnMapValue.Address, OrderField.BillTo),
        new(nameof(OrderItem.Payment), ColumnMapValue.Text, OrderField.Payment),
        new(nameof(OrderItem.Status), ColumnMapValue.Text, OrderField.OrderStatus),
        new(nameof(OrderItem.ShippedOn), ColumnMapValue.Text, OrderField.ShippedOn),
        new(nameof(OrderItem.Refunded), ColumnMapValue.Amounts, OrderField.RefundAmount, OrderField.RefundTax),
        new(nameof(OrderItem.RefundedOn), ColumnMapValue.Text, OrderField.RefundedOn),
        new(nameof(OrderItem.RefundedTo), ColumnMapValue.Text, OrderField.RefundedTo),
        new(nameof(OrderItem.Seller), ColumnMapValue.Text, OrderField.Seller),
        new(nameof(OrderItem.Site), ColumnMapValue.Text, OrderField.Site),
        new(nameof(OrderItem.Kind), ColumnMapValue.Word),
        new(nameof(OrderItem.Channel), ColumnMapValue.Word),
        new(nameof(OrderItem.LineId), ColumnMapValue.Text, OrderField.LineId),
        new(nameof(OrderItem.IsGift), ColumnMapValue.Text, OrderField.GiftFlag),
        new(nameof(OrderItem.GiftRecipient), ColumnMapValue.Text, OrderField.GiftRecipient),
        new(nameof(OrderItem.OrderedBy), ColumnMapValue.Text, OrderField.OrderedBy),
        new(nameof(OrderItem.SessionId), ColumnMapValue.Text, OrderField.SessionId),
        new(nameof(OrderItem.BrowserId), ColumnMapValue.Text, OrderField.BrowserId),
        new(nameof(OrderItem.OrderingCountry), ColumnMapValue.Text, OrderField.OrderingCountry),
    ];

    /// <summary>The property's name.</summary>
    public string Name { get; }

    /// <summary>What its columns hold.</summary>
    public ColumnMapValue Value { get; }

    /// <summary>The fields it is read into: one, or one for each column where they are added.</summary>
    public IReadOnlyList<OrderField> Fields { get; }

    /// <summary>The property of that name, whatever the case; null where none such can be mapped.</summary>
    public static ColumnMapKey? Find(string name) =>
        All.FirstOrDefault(key => string.Equals(key.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>What the columns of a property hold, which tells how several are put together.</summary>
internal enum ColumnMapValue
{
    /// <summary>Text or a date: joined with spaces.</summary>
    Text,

    /// <summary>Parts of an address: joined as an address is written.</summary>
    Address,

    /// <summary>Numbers: added.</summary>
    Amounts,

    /// <summary>No column but a fixed word.</summary>
    Word,
}
