using Langbenk.Prevention.Calculators;

namespace Langbenk.Prevention.Tests.Calculators;

public class RefusalTests
{
    static readonly OutsidenessAssumptions Account = OutsidenessAssumptions.Default;

    [Theory]
    [InlineData("persons", 5, 4, 5901)]
    [InlineData("persons", -1, 4, 5902)]
    [InlineData("persons", 1, 10_000_001, 5903)]
    [InlineData("persons", 1.5, 2, 5908)]
    [InlineData("benefits", -0.01, 4, 5902)]
    [InlineData("benefits", 1, 1_000_000_000.5, 5904)]
    [InlineData("services", 2, 1, 5901)]
    [InlineData("years", 0, 4, 5905)]
    [InlineData("years", 4, 101, 5905)]
    [InlineData("years", 4, 4.5, 5905)]
    [InlineData("prevented-share", -1, 4, 5906)]
    [InlineData("prevented-share", 1, 100.1, 5906)]
    [InlineData("discount-rate", 1, 20.5, 5907)]
    [InlineData("discount-rate", -0.5, 2, 5907)]
    public void Account_WithABadAssumption_SaysWhichAndWhy(string key, double low, double high, int number)
    {
        var changed = Change(key, (decimal)low, (decimal)high);
        var answer = OutsidenessAccount.Calculate(changed);
        Assert.Null(answer.Result);
        var fault = Assert.Single(answer.Faults);
        Assert.Equal((key, number), (fault.AssumptionKey, fault.Problem.Number));
    }

    [Fact]
    public void Account_WithTheLargestNumbersAndNothing_Answers()
    {
        var most = new OutsidenessAssumptions(
            Account.Persons.Between(0, 10_000_000), Account.Benefits.Between(0, 1_000_000_000), Account.Services.Between(0, 1_000_000_000),
            Account.Years.Between(1, 100), Account.PreventedShare.Between(0, 100), Account.DiscountRate.Between(0, 20));
        Assert.Equal(20_000_000_000_000_000m, OutsidenessAccount.Calculate(most).Result!.Prevented.Undiscounted.High);
    }

    [Fact]
    public void Account_WithNumbersNoDecimalCanMultiply_IsRefusedNotBroken()
    {
        var answer = OutsidenessAccount.Calculate(Account with
        {
            Persons = Account.Persons.Between(decimal.MinValue, decimal.MaxValue),
            Benefits = Account.Benefits.Between(1, decimal.MaxValue),
            Years = Account.Years.Between(1, decimal.MaxValue),
            PreventedShare = Account.PreventedShare.Between(1, decimal.MaxValue),
            DiscountRate = Account.DiscountRate.Between(-100, decimal.MaxValue),
        });
        Assert.Equal([5902, 5904, 5905, 5906, 5907], answer.Faults.Select(fault => fault.Problem.Number));
    }

    [Fact]
    public void View_WithBadAssumptions_NamesEach()
    {
        var start = InvestmentAssumptions.Default;
        var answer = InvestmentView.Calculate(new(
            start.InvestmentPerFamily.Between(2, 1), start.Families.Between(1, 1.5m), start.AvoidedPerYear.Between(-1, 1),
            start.Years.Between(0, 1), start.DiscountRate.Between(0, 21)));
        Assert.Equal([5901, 5908, 5902, 5905, 5907], answer.Faults.Select(fault => fault.Problem.Number));
        Assert.Equal(start.All.Select(assumption => assumption.Key), answer.Faults.Select(fault => fault.AssumptionKey));
    }

    [Fact]
    public void View_OfNoFamilies_IsRefused()
    {
        var start = InvestmentAssumptions.Default;
        Assert.Equal(5909, Assert.Single(InvestmentView.Calculate(start with { Families = start.Families.Between(0, 0) }).Faults).Problem.Number);
        Assert.Empty(InvestmentView.Calculate(start with { Families = start.Families.Between(0, 5) }).Faults);
    }

    [Fact]
    public void Problems_HaveNumbersOfTheirOwnInTheRange() =>
        Assert.Equal(Enumerable.Range(5901, CalculatorProblems.All.Count), CalculatorProblems.All.Select(problem => problem.Number));

    [Fact]
    public void Assumptions_HaveKeysAndSources() => Assert.All(
        new[] { Account.All, InvestmentAssumptions.Default.All },
        all =>
        {
            Assert.Equal(all.Count, all.Select(assumption => assumption.Key).Distinct().Count());
            Assert.All(all, assumption => Assert.True(assumption.Source.Nb.Length > 10 && assumption.Unit.Length > 0));
        });

    static OutsidenessAssumptions Change(string key, decimal low, decimal high) => key switch
    {
        "persons" => Account with { Persons = Account.Persons.Between(low, high) },
        "benefits" => Account with { Benefits = Account.Benefits.Between(low, high) },
        "services" => Account with { Services = Account.Services.Between(low, high) },
        "years" => Account with { Years = Account.Years.Between(low, high) },
        "prevented-share" => Account with { PreventedShare = Account.PreventedShare.Between(low, high) },
        "discount-rate" => Account with { DiscountRate = Account.DiscountRate.Between(low, high) },
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
