using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AccountGuard.Detection;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>A step with its orders, before it is written.</summary>
/// <param name="Definition">The step of the playbook.</param>
/// <param name="Orders">The orders it is about, oldest first.</param>
/// <param name="Subject">The order number, means of payment or destination it is repeated for; null for a step that stands once.</param>
internal sealed record StepDraft(PlaybookStep Definition, IReadOnlyList<AnomalousOrder> Orders, string? Subject)
{
    /// <summary>Whether all its orders were cancelled already, so that nothing is left of it to do.</summary>
    public bool IsSettled { get; init; }

    /// <summary>See <see cref="RecoveryStep.Id"/>.</summary>
    public string Id => Subject is null ? Definition.Id : $"{Definition.Id}/{(IsByOrder ? Subject : Digest(Subject))}";

    private bool IsByOrder => Definition.Per is StepGrouping.Order or StepGrouping.FewOrders;

    // A name, a street or a card's digits do not belong into a name that other files refer to.
    private static string Digest(string text) => string.Concat(Hash(Encoding.UTF8.GetBytes(text)).Take(4).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

    private static byte[] Hash(byte[] bytes)
    {
#if NETSTANDARD
        using var hash = SHA256.Create();
        return hash.ComputeHash(bytes);
#else
        return SHA256.HashData(bytes);
#endif
    }
}
