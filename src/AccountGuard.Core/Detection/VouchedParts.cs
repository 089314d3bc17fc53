namespace AccountGuard.Detection;

/// <summary>What of an order the owner vouches for.</summary>
/// <param name="IsOrder">The order itself.</param>
/// <param name="Instruments">Its means of payment; see <see cref="Orders.PaymentInstruments.Read"/>.</param>
/// <param name="Sellers">Its sellers, as its lines write them.</param>
internal sealed record VouchedParts(bool IsOrder, IReadOnlyList<string> Instruments, IReadOnlyList<string> Sellers);
