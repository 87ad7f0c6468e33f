using FsCheck;
using FsCheck.Fluent;
using Langbenk.People.Numbers;

namespace Langbenk.People.Tests;

public class NationalNumberTests
{
    static NationalNumber Made(DateOnly born, Sex sex, int turn = 0, bool dNumber = false) => SyntheticNumber.Make(born, sex, turn, dNumber);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1234567890")]
    [InlineData("12345678901")]
    [InlineData("00000000000")]
    [InlineData("31820012345")]
    [InlineData("1a345678901")]
    [InlineData("１２３４５６７８９０１")]
    public void Parse_WhatIsNone_IsRefused(string? text) => Assert.False(NationalNumber.TryParse(text, out _));

    [Fact]
    public void Parse_Synthetic_TellsDayAndSexAndHidesTheRest()
    {
        var number = Made(new(2014, 3, 5), Sex.Female);

        Assert.True(NationalNumber.TryParse(number.Reveal().Insert(6, " "), out var read));
        Assert.Equal((new DateOnly(2014, 3, 5), Sex.Female, true, false), (read.BirthDate, read.Sex, read.IsSynthetic, read.IsDNumber));
        Assert.Equal("058314 •••••", read.ToString());
        Assert.DoesNotContain(read.Reveal()[6..], $"{read}", StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DNumber_TellsTheDayWithoutForty()
    {
        var number = Made(new(2009, 12, 31), Sex.Male, dNumber: true);
        Assert.Equal((new DateOnly(2009, 12, 31), true), (number.BirthDate, number.IsDNumber));
        Assert.StartsWith("71", number.Reveal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Default_PrintsNothing() => Assert.Equal("", default(NationalNumber).ToString());

    /// <summary>The check digits find every single mistyped digit, and two neighbours swapped.</summary>
    [Fact]
    public void Parse_OneDigitWrongOrTwoSwapped_IsRefused() =>
        Prop.ForAll(Gen.Choose(0, 40_000).SelectMany(day => Gen.Choose(0, 100), (day, turn) => (day, turn)).ToArbitrary(), drawn =>
        {
            var digits = Made(new DateOnly(1920, 1, 1).AddDays(drawn.day), drawn.turn % 2 == 0 ? Sex.Male : Sex.Female, drawn.turn).Reveal();
            for (var at = 0; at < digits.Length; at++)
            {
                var other = (char)('0' + ((digits[at] - '0' + 1 + (drawn.turn % 9)) % 10));
                Assert.False(NationalNumber.TryParse(digits[..at] + other + digits[(at + 1)..], out _), digits);
                if (at > 0 && digits[at] != digits[at - 1])
                {
                    Assert.False(NationalNumber.TryParse(digits[..(at - 1)] + digits[at] + digits[at - 1] + digits[(at + 1)..], out _), digits);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Make_AnyDay_IsThatDaysNumberAndNoOtherTurns() =>
        Prop.ForAll(Gen.Choose(0, 50_000).ToArbitrary(), days =>
        {
            var born = new DateOnly(1901, 1, 1).AddDays(days);
            Assert.Equal(born, Made(born, Sex.Male).BirthDate);
            Assert.NotEqual(Made(born, Sex.Male), Made(born, Sex.Male, 1));
        }).QuickCheckThrowOnFailure();
}
