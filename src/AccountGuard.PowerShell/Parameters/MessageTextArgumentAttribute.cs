using System.Management.Automation;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Takes texts. A file that is piped in is none: PowerShell would make a text of its name, where its contents are meant.</summary>
public sealed class MessageTextArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        Argument.Base(inputData) is FileSystemInfo file ? throw new ArgumentTransformationMetadataException(file.Name) : inputData;
}
