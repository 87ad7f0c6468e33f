using System.Reflection;

namespace Langbenk.Access;

/// <summary>Every action of the program by its name. A page that names none that is here does not open.</summary>
public sealed class ActionRegistry
{
    readonly Dictionary<string, AccessAction> _actions = new(StringComparer.Ordinal);

    /// <summary>Reads the <see cref="AccessAction"/> fields of the given classes, one class a module.</summary>
    public ActionRegistry(params IReadOnlyList<Type> holders)
    {
        ArgumentNullException.ThrowIfNull(holders);
        foreach (var field in holders.SelectMany(holder => holder.GetFields(BindingFlags.Public | BindingFlags.Static)))
        {
            if (field.GetValue(null) is AccessAction action)
            {
                _actions.Add(action.Name, action);
            }
        }
    }

    public IReadOnlyCollection<AccessAction> All => _actions.Values;

    public AccessAction? Find(string name) => _actions.GetValueOrDefault(name);
}
