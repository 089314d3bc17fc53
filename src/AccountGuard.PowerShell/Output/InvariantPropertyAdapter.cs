using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using AccountGuard.Cases;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Events;
using AccountGuard.Goods;
using AccountGuard.Import;
using AccountGuard.Import.Layouts;
using AccountGuard.Incidents;
using AccountGuard.Messages.Checks;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Output;

/// <summary>
/// Shows PowerShell the properties of the engine's objects as they are declared, with dates and numbers as
/// <see cref="InvariantValue"/> and maps of columns as hashtables. The engine itself reads the objects and never comes through here.
/// </summary>
public sealed class InvariantPropertyAdapter : PSPropertyAdapter
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Declared = new();

    /// <summary>The assembly of the types that are read through this adapter.</summary>
    public static Assembly Engine => typeof(OrderItem).Assembly;

    /// <summary>
    /// The types that are read through this adapter, for Update-TypeData. They are named here and not in
    /// AccountGuard.Types.ps1xml because a type file finds no code in the module's own load context.
    /// </summary>
    public static TypeData[] AdaptedTypes() => new[]
    {
        typeof(OrderItem), typeof(AnomalousOrder), typeof(Signal), typeof(OrderEpisode), typeof(CurrencyTotal), typeof(TrustEntry), typeof(ResaleGood), typeof(LayoutExplanation),
        typeof(AccountNotice), typeof(NoticeAmount), typeof(AccountEvent), typeof(AccountIncident), typeof(OwnChange), typeof(RecoveryStep), typeof(MessageFinding),
        typeof(RecoveryCase), typeof(CaseStep), typeof(CaseContact), typeof(CaseEvidence), typeof(EvidenceCheck), typeof(CaseEntry), typeof(CaseDue), typeof(CaseEvent),
    }
        .Select(type => new TypeData(type.FullName) { TypeAdapter = typeof(InvariantPropertyAdapter) })
        .ToArray();

    /// <inheritdoc/>
    public override Collection<PSAdaptedProperty> GetProperties(object baseObject)
    {
        var properties = new Collection<PSAdaptedProperty>();
        foreach (var property in PropertiesOf(baseObject))
        {
            properties.Add(new PSAdaptedProperty(property.Name, property));
        }

        return properties;
    }

    /// <inheritdoc/>
    public override PSAdaptedProperty GetProperty(object baseObject, string propertyName) =>
        Array.Find(PropertiesOf(baseObject), property => property.Name.Equals(propertyName, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new PSAdaptedProperty(found.Name, found)
            : null!;

    /// <inheritdoc/>
    public override string GetPropertyTypeName(PSAdaptedProperty adaptedProperty) => PropertyOf(adaptedProperty).PropertyType is var type && type == typeof(OrderColumnMap) ? typeof(Hashtable).ToString() : type.ToString();

    /// <inheritdoc/>
    public override object GetPropertyValue(PSAdaptedProperty adaptedProperty) => PropertyOf(adaptedProperty).GetValue(adaptedProperty.BaseObject) switch
    {
        object value and (DateTimeOffset or decimal or double) => new InvariantValue(value),
        OrderColumnMap map => ColumnMapText.Hashtable(map),
        var value => value!,
    };

    /// <inheritdoc/>
    public override bool IsGettable(PSAdaptedProperty adaptedProperty) => true;

    /// <inheritdoc/>
    public override bool IsSettable(PSAdaptedProperty adaptedProperty) => false;

    /// <inheritdoc/>
    public override void SetPropertyValue(PSAdaptedProperty adaptedProperty, object value) =>
        throw new NotSupportedException($"{adaptedProperty.Name} is read-only.");

    private static PropertyInfo PropertyOf(PSAdaptedProperty adaptedProperty) => (PropertyInfo)adaptedProperty.Tag;

    private static PropertyInfo[] PropertiesOf(object instance) =>
        Declared.GetOrAdd(instance.GetType(), type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance));
}
