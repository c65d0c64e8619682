using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Communes, hamlets and points by their codes; what a file names and the portal lacks is added.</summary>
internal sealed class PlacesOfFile(PortalDbContext db)
{
    /// <summary>The day communes of today begin, for one that only a file knows (Nghị quyết 1654/NQ-UBTVQH15).</summary>
    private static readonly DateOnly CommunesOfToday = new(2025, 7, 1);

    private readonly List<string> _added = [];
    private ILookup<string, Commune> _communes = Array.Empty<Commune>().ToLookup(commune => commune.Code);
    private Dictionary<Guid, Guid> _successors = [];
    private Dictionary<string, Hamlet> _hamlets = [];
    private Dictionary<string, TransactionPoint> _points = [];
    private readonly Dictionary<string, Commune> _newCommunes = [];

    /// <summary>What was added, in words.</summary>
    public IReadOnlyList<string> Added => _added;

    public async Task LoadAsync()
    {
        var communes = await db.Communes.ToListAsync();
        _communes = communes.OrderByDescending(commune => commune.ValidFrom).ToLookup(commune => commune.Code);
        _successors = await db.CommuneLineages.ToDictionaryAsync(step => step.PredecessorId, step => step.SuccessorId);
        _hamlets = await db.Hamlets.ToDictionaryAsync(hamlet => hamlet.Code);
        _points = await db.TransactionPoints.ToDictionaryAsync(point => point.Code);
    }

    public IEnumerable<KeyValuePair<Guid, string>> Names() =>
        _hamlets.Values.Select(hamlet => KeyValuePair.Create(hamlet.Id, hamlet.Name)).Concat(_points.Values.Select(point => KeyValuePair.Create(point.Id, point.Name)));

    /// <summary>The commune of today: for the code of a former one its successor, with a remark.</summary>
    public Guid Commune(ImportRow row, string code, string? name)
    {
        if (_newCommunes.TryGetValue(code, out var added))
            return added.Id;
        if (_communes[code].FirstOrDefault() is not { } known)
            return Add(code, name).Id;
        if (known.ValidTo is null)
            return known.Id;
        row.Note($"Xã {known.Name} ({code}) không còn; ghi vào xã hiện nay");
        return _successors.GetValueOrDefault(known.Id, known.Id);
    }

    /// <summary>The hamlet; one the portal lacks is added to the commune.</summary>
    public Hamlet Hamlet(ImportRow row, string code, string? name, Guid communeId)
    {
        if (_hamlets.TryGetValue(code, out var known))
        {
            if (known.CommuneId != communeId)
                row.Note($"Trong cổng, {known.Name} thuộc xã khác; giữ theo cổng");
            return known;
        }

        var title = name is null ? $"Ấp {code}" : VietnameseText.Fold(name) is ['a', 'p', ' ', ..] or ['k', 'h', ..] ? name : $"Ấp {name}";
        var hamlet = new Hamlet(Guid.CreateVersion7(), code, title, communeId);
        hamlet.Place(communeId, title, CommunesOfToday);
        db.Add(hamlet);
        _hamlets.Add(code, hamlet);
        _added.Add($"Thêm {title} ({code})");
        return hamlet;
    }

    /// <summary>The point; one the portal lacks is added without a known session day.</summary>
    public Guid Point(string code, Guid communeId, int? meetingDay)
    {
        if (_points.TryGetValue(code, out var known))
            return known.Id;
        var point = new TransactionPoint(Guid.CreateVersion7(), code, $"Điểm giao dịch {code}", communeId, meetingDay ?? 1);
        db.Add(point);
        _points.Add(code, point);
        _added.Add($"Thêm điểm giao dịch {code}: tệp không ghi ngày giao dịch, tạm đặt ngày {point.SessionDay}, cần sửa lại");
        return point.Id;
    }

    private Commune Add(string code, string? name)
    {
        var commune = new Commune(Guid.CreateVersion7(), code, name ?? $"Xã {code}", CommunesOfToday);
        db.Add(commune);
        _newCommunes.Add(code, commune);
        _added.Add($"Thêm xã {commune.Name} ({code})");
        return commune;
    }
}
