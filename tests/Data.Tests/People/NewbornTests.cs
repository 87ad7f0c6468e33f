using Langbenk.People;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;

namespace Langbenk.Data.Tests.People;

/// <summary>A child has six months to get a name (navneloven § 2), and is born all the same.</summary>
public class NewbornTests
{
    static readonly DateOnly Today = new(2026, 7, 1);

    [Theory]
    [InlineData("2026-06-20", true)]
    [InlineData("2026-01-02", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2019-06-20", false)]
    public void Name_MayBeMissing_ForSixMonths(string born, bool may)
    {
        var faults = new PersonDetails("", "", "", DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), false, null, Sex.Unknown).Faults(Today, true).Select(one => one.Problem);

        Assert.Equal(may ? [] : [PeopleProblems.NoName, PeopleProblems.NoFamilyName], faults);
    }
}
