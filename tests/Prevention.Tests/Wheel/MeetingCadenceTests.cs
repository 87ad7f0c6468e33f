using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Tests.Wheel;

public class MeetingCadenceTests
{
    [Theory]
    [InlineData("Lederne møtes vår og høst.", "3,9"), InlineData("Leiarane møtest vår og haust.", "3,9"), InlineData("Minst én gang i halvåret", "3,9")]
    [InlineData("Lederne ser på ordningen to ganger i året", "3,9"), InlineData("Leiarane møtest to gonger i året", "3,9"), InlineData("The leaders meet twice a year.", "3,9")]
    [InlineData("Hvert kvartal", "3,6,9,12"), InlineData("Vaktleder og barnevernslederne møtes hver tredje måned.", "3,6,9,12"), InlineData("fire ganger i året", "3,6,9,12")]
    [InlineData("Vi møtes hver måned", "1,2,3,4,5,6,7,8,9,10,11,12"), InlineData("Teamet møtest fast, til dømes kvar tredje veke.", "1,2,3,4,5,6,7,8,9,10,11,12")]
    [InlineData("Koordineringsgruppa møtes hver måned i skoleåret.", "1,2,3,4,5,6,8,9,10,11,12"), InlineData("hver annen måned", "2,4,6,8,10,12")]
    [InlineData("Rektorene og barnevernsleder møtes ved skolestart og i januar.", "1,8"), InlineData("Meeting in March or may be later", "10"), InlineData("hver sjette måned", "3,9")]
    [InlineData("Ansatte deltar på hverandres personalmøte én gang i året.", "10"), InlineData("", "10")]
    public void MonthsOf_WhatPeopleWrite_IsAGuess(string line, string months) => Assert.Equal(months, string.Join(',', MeetingCadence.MonthsOf(line)));

    [Fact]
    public void MonthsOf_EveryTemplate_IsTheSameInThreeLanguages() => Assert.All(
        AgreementTemplates.All.SelectMany(template => template.Meetings),
        line => Assert.Single(new[] { line.Nb, line.Nn, line.En }.Select(text => string.Join(',', MeetingCadence.MonthsOf(text))).Distinct()));
}
