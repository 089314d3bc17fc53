namespace AccountGuard.PowerShell;

/// <summary>A file or folder to read.</summary>
/// <param name="FullPath">Its path in the file system.</param>
/// <param name="Account">The account its lines belong to; null to name the account after the path.</param>
internal sealed record InputPath(string FullPath, string? Account);
