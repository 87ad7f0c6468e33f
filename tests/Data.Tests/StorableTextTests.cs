using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests;

public class StorableTextTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Text_WithTheNullCharacter_IsStoredAndAskedForWithoutIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var added = await new AddMunicipality(context).Handle(new("9901", "Stor\0fjell", new DateOnly(2020, 1, 1)), Cancellation);
        Assert.IsType<AddMunicipality.Result.Added>(added);
        await using var other = database.Open();
        var (asked, part, all) = ("Storfj\0ell", "fj\0", new[] { "\0Storfjell" });

        Assert.Equal("Storfjell", (await other.Municipalities.AsNoTracking().SingleAsync(one => one.Name == asked, Cancellation)).Name);
        Assert.Equal(1, await other.Municipalities.CountAsync(one => one.Name.Contains(part), Cancellation));
        Assert.Equal(1, await other.Municipalities.CountAsync(one => one.Name.StartsWith("Stor"), Cancellation));
        Assert.Equal(1, await other.Municipalities.CountAsync(one => all.Contains(one.Name), Cancellation));
        Assert.Equal(0, await other.Municipalities.CountAsync(one => one.Name == "\0", Cancellation));
    }
}
