using System.Globalization;
using System.Management.Automation;
using AccountGuard.Goods;

namespace AccountGuard.PowerShell;

/// <summary>Reads the catalogue that -CatalogPath names.</summary>
internal static class Catalogs
{
    /// <summary>The catalogue at <paramref name="path"/>, or the module's own for null. A catalogue that cannot be read ends the command.</summary>
    public static GoodsCatalog ReadCatalog(this PSCmdlet cmdlet, string? path, CultureInfo language)
    {
        if (path is null)
        {
            return GoodsCatalog.Default;
        }

        var fullPath = cmdlet.Locate(path, out var error);
        if (fullPath is not null)
        {
            try
            {
                return GoodsCatalog.Load(fullPath, language);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                error = ErrorRecords.BadCatalog(path, exception);
            }
        }

        cmdlet.ThrowTerminatingError(error);
        throw new InvalidOperationException(); // ThrowTerminatingError never returns.
    }
}
