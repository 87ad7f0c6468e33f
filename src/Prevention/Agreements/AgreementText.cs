using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// The text that is signed, whole and in a fixed order: the same words give the same hash, and one changed word another. Files
/// that are attached are not part of it.
/// </summary>
public sealed record AgreementText(
    string Title, string Purpose, string TargetGroup, string LegalBasis, string Meetings, int RevisionMonths,
    IReadOnlyList<string> Parties, IReadOnlyList<AgreementText.Duty> Duties, IReadOnlyList<AgreementText.Routine> Routines)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public sealed record Duty(DutyLevel Level, string Who, string Does);

    public sealed record Routine(string Title, string Steps);

    /// <summary>As it stands on a day: only those who are parties then.</summary>
    public static AgreementText Of(
        Agreement agreement, IEnumerable<AgreementParty> parties, IEnumerable<AgreementDuty> duties, IEnumerable<AgreementRoutine> routines,
        DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new AgreementText(
            agreement.Title, agreement.Purpose, agreement.TargetGroup, agreement.LegalBasis, agreement.Meetings, agreement.RevisionMonths,
            [.. parties.Where(one => one.IsPartyOn(day)).OrderBy(one => one.Place).Select(one => one.Name)],
            [.. duties.OrderBy(one => one.Place).Select(one => new Duty(one.Level, one.Who, one.Does))],
            [.. routines.OrderBy(one => one.Place).Select(one => new Routine(one.Title, one.Steps))]);
    }

    public static AgreementText FromJson(string json) => JsonSerializer.Deserialize<AgreementText>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));
}
