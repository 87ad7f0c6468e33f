using System.Globalization;
using System.Text;
using Langbenk.Audit.Events;

namespace Langbenk.Data;

/// <summary>
/// An event and all its references in two statements. Most pages change nothing and are remembered for many things; as tracked
/// entities each of those would be a command of its own on SQLite.
/// </summary>
sealed class AuditInsert
{
    readonly StringBuilder _sql = new();
    readonly List<object> _values = [];

    public AuditInsert(AuditEvent written, IReadOnlyList<AuditReference> references)
    {
        var id = Value(written.Id);
        _sql.Append("INSERT INTO audit_event (id, at, account_id, holding_id, action, outcome, problem) VALUES (")
            .AppendJoin(", ", [
                id, Value(written.At), Value(written.AccountId), Value(written.HoldingId), Value(written.Action),
                Number((int)written.Outcome), Number(written.Problem)])
            .Append(");");
        Add(id, references);
    }

    public string Sql => _sql.ToString();

    public IReadOnlyList<object> Values => _values;

    void Add(string id, IReadOnlyList<AuditReference> references)
    {
        var kinds = references.Select(one => one.Kind).Distinct().ToDictionary(kind => kind, kind => Value(kind));
        for (var at = 0; at < references.Count; at++)
        {
            var one = references[at];
            _sql.Append(at == 0 ? " INSERT INTO audit_reference (event_id, ordinal, kind, resource_id, salt, digest) VALUES (" : ", (")
                .AppendJoin(", ", [id, Number(one.Ordinal), kinds[one.Kind], Value(one.ResourceId), Value(one.Salt), Value(one.Digest)])
                .Append(')');
        }
    }

    string Value(object? value)
    {
        if (value is null)
        {
            return "NULL";
        }

        _values.Add(value);
        return $"{{{Number(_values.Count - 1)}}}";
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
