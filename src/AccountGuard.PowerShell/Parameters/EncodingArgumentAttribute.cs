using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Takes an encoding by its name, its code page or as it is, the same way in every edition of PowerShell.</summary>
public sealed class EncodingArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => Argument.Base(inputData) switch
    {
        null => null!,
        Encoding encoding => encoding,
        int codePage => EncodingNames.Find(codePage) ?? throw Unknown(codePage),
        { } other when Argument.Text(other) is { } text => EncodingNames.Find(text) ?? throw Unknown(text),
        _ => throw Unknown(inputData),
    };

    private static ArgumentTransformationMetadataException Unknown(object value) =>
        new(CommandText.Get(CultureInfo.CurrentUICulture, "UnknownEncoding", value));
}
