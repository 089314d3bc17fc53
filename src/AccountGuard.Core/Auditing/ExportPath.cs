using AccountGuard.Import;
using AccountGuard.Orders;

namespace AccountGuard.Auditing;

/// <summary>A path with an account's order history.</summary>
internal sealed class ExportPath : AuditedPath
{
    public ExportPath(string path, ImportOptions options, CancellationToken cancellationToken)
        : base(options.Account ?? OrderHistoryImporter.AccountName(path)) =>
        Lines = new OrderHistoryImporter(options, this).Import(path, cancellationToken);

    /// <summary>The lines; read from the file when they are asked for, unless they were before.</summary>
    public IEnumerable<OrderItem> Lines { get; private set; }

    /// <summary>Reads all lines and keeps them.</summary>
    public IReadOnlyList<OrderItem> ReadAll()
    {
        var all = Lines as List<OrderItem> ?? Lines.ToList();
        Lines = all;
        return all;
    }
}
