using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>What the cells of a row say of money: what it cost, what was given back, how it was paid.</summary>
internal sealed class RowMoney
{
    /// <summary>Amazon's own word for a gift-card balance as a means of payment, in every language.</summary>
    private const string GiftCard = "Gift Certificate/Card";

    private readonly RowContext context;
    private readonly OrderHistoryLayout layout;
    private readonly RefundCells? refunds;
    private readonly CellCache<string?> currencies;
    private readonly CellCache<string?> payments;
    private readonly CellCache<string?> masked;

    /// <param name="context">What the rows have in common.</param>
    /// <param name="refunds">What states say of refunds; null where amounts count whatever the state.</param>
    public RowMoney(RowContext context, RefundCells? refunds)
    {
        this.context = context;
        this.refunds = refunds;
        layout = context.Layout;
        currencies = context.Texts(text => CurrencySign.Named(Encoding.UTF8.GetBytes(text)) ?? text.ToUpperInvariant());
        masked = context.Texts(PaymentText.Mask);
        payments = context.Texts(layout.Payments is { } read ? text => read(text) is { Length: > 0 } means ? PaymentText.Mask(means) : null : PaymentText.Mask);
    }

    /// <summary>The currency (ISO 4217) of the row's amounts.</summary>
    public string? Currency(in TableRow row, string? site)
    {
        var cell = row[OrderField.Currency];
        if (!Cell.IsAbsent(cell))
        {
            return currencies.Get(cell);
        }

        var amount = Cell.IsAbsent(row[OrderField.Total]) ? row[OrderField.RefundAmount] : row[OrderField.Total];
        return NumberCell.Currency(amount) ?? context.Currency ?? (layout.IsCurrencyOfSite ? MarketplaceCurrency.Of(site) : null);
    }

    /// <summary>What the row cost, was charged or booked. A charge is what was paid: tables that write it as money gone have it with a minus.</summary>
    public decimal? Cost(in TableRow row, LineKind kind, string? currency)
    {
        var total = Total(row, currency);
        return kind == LineKind.Payment && layout.KindsBySign is not null && total < 0 ? -total : total;
    }

    /// <summary>
    /// What was given back. Tables write it with or without a minus; <see cref="OrderItem.Refunded"/> never has one. Nought
    /// beside goods says that nothing was.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="isRefund">Whether the row is a refund or return.</param>
    /// <param name="isBooking">Whether the row's own total is what was given back.</param>
    /// <param name="currency">The currency of its amounts.</param>
    public decimal? Refunded(in TableRow row, bool isRefund, bool isBooking, string? currency)
    {
        var amount = isBooking ? Total(row, currency) : context.Number(row, OrderField.RefundAmount);
        var counted = refunds is null ? amount : refunds.Paid(row, amount);
        var refunded = counted is { } written ? Math.Abs(written + (context.Number(row, OrderField.RefundTax) ?? 0)) : (decimal?)null;
        return refunded == 0 && !isRefund ? null : refunded;
    }

    /// <summary>The means of payment, with the last digits of the card that stand apart from it.</summary>
    public string? Payment(in TableRow row)
    {
        var payment = payments.Get(row[OrderField.Payment]);
        var identifier = masked.Get(row[OrderField.PaymentIdentifier]);
        return payment is null || identifier is null ? payment ?? identifier : $"{payment} - {identifier}";
    }

    /// <summary>Where the money went that was given back.</summary>
    public string? RefundedTo(in TableRow row) =>
        Cell.IsYes(row[OrderField.RefundedToGiftCard]) ? GiftCard : payments.Get(row[OrderField.RefundedTo]);

    /// <summary>What a payout or fee was for: such titles may name a bank account or card.</summary>
    public string? Purpose(in TableRow row) => masked.Get(row[OrderField.Title]);

    private decimal? Total(in TableRow row, string? currency)
    {
        var total = context.Number(row, OrderField.Total) ?? (layout.PricesPieces ? PriceOfPieces(row) : null);
        foreach (var part in layout.TotalParts)
        {
            var isTax = part is OrderField.Tax or OrderField.ShippingTax or OrderField.GiftWrapTax;
            if (!isTax || layout.TaxedOnTop is not { } countries || (currency is not null && countries.Contains(currency)))
            {
                var amount = context.Number(row, part) ?? 0;
                total += part is OrderField.Discount or OrderField.ShippingDiscount ? -Math.Abs(amount) : amount;
            }
        }

        return total;
    }

    private decimal? PriceOfPieces(in TableRow row) => context.Number(row, OrderField.UnitPrice) * (context.Count(row, OrderField.Quantity) ?? 1);
}
