using AccountGuard.Notices.Data;

namespace AccountGuard.Messages.Checks;

/// <summary>The tables of this folder that come with the program.</summary>
internal static class MessageTable
{
    private const string Folder = "AccountGuard.Messages.Checks.";

    /// <summary>The rows of a table in their order.</summary>
    public static IReadOnlyList<EmbeddedRow> Read(string name) => EmbeddedTable.ReadResource(Folder + name);
}
