using Langbenk.People.Names;
using Langbenk.People.Persons;

namespace Langbenk.People.Tests;

public class NameKeyTests
{
    [Theory]
    [InlineData("Ødegård", "odegard")]
    [InlineData("Odegaard", "odegard")]
    [InlineData("Oedegård", "odegard")]
    [InlineData("Sæther", "sether")]
    [InlineData("Saether", "sether")]
    [InlineData("André", "andre")]
    [InlineData("Øye-Haugen", "oye haugen")]
    [InlineData("D'Angelo", "d angelo")]
    [InlineData("Nguyễn Thị", "nguyen thi")]
    public void Parts_AnySpelling_FoldAlike(string name, string folded) => Assert.Equal(folded.Split(' '), NameKey.Parts(name));

    [Theory]
    [InlineData("Mohammed", "Muhamed")]
    [InlineData("Kristian", "Christian")]
    [InlineData("Hansen", "Hasnen")]
    [InlineData("Ahmed", "Achmed", false)]
    [InlineData("Filip", "Phillip")]
    [InlineData("Walter", "Valter")]
    [InlineData("Bjørn", "Bjoern")]
    [InlineData("Line", "Lone")]
    [InlineData("Ola", "Kari", false)]
    public void Skeleton_SpellingsOfAName_MeetAndOthersDoNot(string one, string other, bool meet = true) =>
        Assert.Equal(meet, NameKey.Skeleton(NameKey.Parts(one)[0]) == NameKey.Skeleton(NameKey.Parts(other)[0]));

    [Theory]
    [InlineData("hansen", "hansen", 0)]
    [InlineData("hansen", "hasnen", 1)]
    [InlineData("hansen", "hanson", 1)]
    [InlineData("ali", "", 3)]
    [InlineData("kari", "karin", 1)]
    public void Distance_CountsLettersToChange(string one, string other, int letters)
    {
        Assert.Equal(letters, NameKey.Distance(one, other));
        Assert.Equal(letters, NameKey.Distance(other, one));
    }

    [Theory]
    [InlineData("Ola Nordmann", "Ola Johan Nordmann", 0)]
    [InlineData("Ola Nordmann", "Nordmann Ola", 0)]
    [InlineData("Mohamed Ali", "Mohammed Ali", 1)]
    [InlineData("Ola Nordmann", "Kari Nordmann", 2)]
    [InlineData("", "Kari Nordmann", 2)]
    public void Unlikeness_OfTwoNames(string one, string other, int unlikeness) => Assert.Equal(unlikeness, PersonDetails.Unlikeness(one, other));

    [Theory]
    [InlineData("Ola 5.3.2014", "2014-03-05", "ola")]
    [InlineData("05032014", "2014-03-05", "")]
    [InlineData("2014-03-05 Kari Åsen", "2014-03-05", "kari asen")]
    [InlineData("31.2.2014 Ola", null, "ola")]
    [InlineData("Ola Normann 12", null, "ola normann")]
    [InlineData("", null, "")]
    public void Query_DateAndName_AreToldApart(string typed, string? day, string parts)
    {
        var query = PersonQuery.Read(typed);
        Assert.Equal(day, query.BirthDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(parts, string.Join(' ', query.Parts));
    }

    [Theory]
    [InlineData("120418", "2018-04-12")]
    [InlineData("12 04 18", "2018-04-12")]
    [InlineData("120487", "1987-04-12")]
    [InlineData("129918", null)]
    public void Query_SixDigits_AreTheNearestDayThatHasBeen(string typed, string? day) =>
        Assert.Equal(day, PersonQuery.Read(typed, new(2026, 11, 28)).BirthDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("o", true)]
    [InlineData("42", true)]
    [InlineData("ål", false)]
    [InlineData("5.3.2014", false)]
    public void Query_OneLetter_IsTooLittle(string typed, bool tooLittle) => Assert.Equal(tooLittle, PersonQuery.Read(typed).IsTooLittle);

    [Fact]
    public void Age_BornOn29February_HasHerDayOnTheLastOfFebruary()
    {
        var person = new Person { Id = Guid.NewGuid(), BirthDate = new(2008, 2, 29) };
        Assert.Equal((17, 18, 18, null), (person.AgeOn(new(2026, 2, 27)), person.AgeOn(new(2026, 2, 28)), person.AgeOn(new(2026, 3, 1)), person.AgeOn(new(2008, 2, 28))));
    }
}
