using Langbenk.Organisation.Municipalities;

namespace Langbenk.Data.Tests;

public class NorwegianOrderTests
{
    [Fact]
    public async Task Municipalities_InANorwegianPostgresDatabase_StandInNorwegianOrder()
    {
        await using var database = await TestDatabase.Norwegian();
        await using var context = database.Open();
        foreach (var (number, name) in new[] { ("9901", "Åsmark"), ("9902", "Zeta"), ("9903", "Østre"), ("9904", "Alta"), ("9905", "Ærøy") })
        {
            await new AddMunicipality(context).Handle(new(number, name, new DateOnly(2020, 1, 1)), TestContext.Current.CancellationToken);
        }

        var all = await new ReadMunicipalities(context).Handle(TestContext.Current.CancellationToken);

        Assert.Equal(["Alta", "Zeta", "Ærøy", "Østre", "Åsmark"], all.Select(one => one.Municipality.Name));
    }
}
