using System.Reflection;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

public class OrderItemTests
{
    [Fact]
    public void A_copy_says_all_that_the_line_says()
    {
        var line = new OrderItem { OrderId = "1", OrderDate = null };
        foreach (var property in Properties())
        {
            property.SetValue(line, Some(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }

        var copy = new OrderItem(line);

        Assert.All(Properties(), property => Assert.Equal(property.GetValue(line), property.GetValue(copy)));
        Assert.DoesNotContain(Properties(), property => Equals(property.GetValue(copy), property.GetValue(new OrderItem { OrderId = "", OrderDate = null })));
    }

    private static PropertyInfo[] Properties() => typeof(OrderItem).GetProperties();

    private static object Some(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => true,
        _ when type == typeof(decimal) => 12.5m,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(1)!,
        _ => Convert.ChangeType(7, type, CultureInfo.InvariantCulture),
    };
}
