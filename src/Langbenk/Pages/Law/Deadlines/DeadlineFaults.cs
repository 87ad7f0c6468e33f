using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>What is wrong with the answers, field by field, in the reader's words.</summary>
static class DeadlineFaults
{
    const int OldestAge = 120;

    // A deadline years after this could not be written as a date.
    static readonly DateOnly LastUsable = new(9900, 12, 31);

    public static IEnumerable<(string Field, Text Message)> In(DeadlineForm form, BookDates dates)
    {
        var of = form.Event!.Value;
        var coversEvent = !DeadlineQuestions.AsksForDayOfLaw(of);
        if (Day(form[DeadlineForm.DateField], coversEvent ? dates.DeadlinesFrom : DateOnly.MinValue) is { } date)
        {
            yield return (DeadlineForm.DateField, date);
        }

        if (DeadlineQuestions.AsksForHour(of) && Hour(form[DeadlineForm.HourField]) is { } hour)
        {
            yield return (DeadlineForm.HourField, hour);
        }

        if (DeadlineQuestions.AsksForDayOfLaw(of) && Day(form[DeadlineForm.DayOfLawField], dates.DeadlinesFrom) is { } day)
        {
            yield return (DeadlineForm.DayOfLawField, day);
        }

        foreach (var question in DeadlineQuestions.ChoicesOf(of))
        {
            var given = form[question.Fact];
            if (given.Length == 0 ? question.Required : !question.Codes.Contains(given))
            {
                yield return (question.Fact, DeadlineTexts.Choose);
            }
        }

        var age = form[DeadlineForm.AgeField];
        if (DeadlineQuestions.AsksForAge(of) && age.Length > 0
            && !(int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= OldestAge))
        {
            yield return (DeadlineForm.AgeField, DeadlineTexts.BadAge);
        }
    }

    static Text? Day(string typed, DateOnly earliest) => typed.Length == 0
        ? DeadlineTexts.DateMissing
        : TypedDate.Read(typed) is not { } day || day > LastUsable ? DeadlineTexts.BadDate(typed)
        : day < earliest ? DeadlineTexts.TooEarly(earliest)
        : null;

    static Text? Hour(string typed) => typed.Length == 0
        ? DeadlineTexts.HourMissing
        : TypedDate.ReadTime(typed) is null ? DeadlineTexts.BadHour : null;
}
