using System.Text.Json;
using Langbenk.Kernel;

namespace Langbenk.Guidance.SavedAnswers;

public sealed class SaveAnswer(IGuidanceData data)
{
    public sealed record Input(
        AnswerKind Kind, string RequestJson, string RuleId, string Outcome, DateOnly AsOf, DateOnly SavedOn);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved(AnswerCode Code) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.RequestJson.Length > SavedAnswer.MaxRequestLength)
        {
            return new Result.Refused(GuidanceProblems.RequestTooLong);
        }

        if (!IsJsonObject(input.RequestJson))
        {
            return new Result.Refused(GuidanceProblems.RequestNotAnObject);
        }

        var answer = new SavedAnswer
        {
            Code = AnswerCode.New(),
            Kind = input.Kind,
            RequestJson = input.RequestJson,
            RuleId = input.RuleId,
            Outcome = input.Outcome,
            AsOf = input.AsOf,
            SavedOn = input.SavedOn,
        };
        data.SavedAnswers.Add(answer);
        await data.SaveChangesAsync(cancellation);
        return new Result.Saved(answer.Code);
    }

    static bool IsJsonObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
