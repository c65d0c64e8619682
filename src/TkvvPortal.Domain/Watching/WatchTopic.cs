namespace TkvvPortal.Domain.Watching;

/// <summary>A watch list: what its rows are about, in the order of the page "Theo dõi".</summary>
public enum WatchTopic
{
    /// <summary>Món vay còn nợ gốc quá hạn.</summary>
    Overdue = 1,

    /// <summary>Tổ có tỷ lệ nợ quá hạn vượt mức.</summary>
    GroupOverdue = 2,

    /// <summary>Món vay sắp hết thời gian khoanh.</summary>
    FreezeEnding = 3,

    /// <summary>Món vay 3 tháng không hoạt động.</summary>
    Inactive = 4,

    /// <summary>Món vay có kỳ trả gốc trong tháng sau.</summary>
    DueNextMonth = 5,

    /// <summary>Món vay sắp hết hạn nộp giấy đề nghị điều chỉnh kỳ hạn (08/TD).</summary>
    AdjustmentNear = 6,

    /// <summary>Món vay có lãi tồn vượt số tháng lãi.</summary>
    ArrearsHigh = 7,

    /// <summary>Món vay mới chưa kiểm tra sử dụng vốn (06/TD).</summary>
    UseCheckOwed = 8,

    /// <summary>Tổ lâu chưa có cán bộ tín dụng dự họp.</summary>
    NotVisited = 9,

    /// <summary>Tổ tháng trước không có biên bản họp.</summary>
    MeetingNotHeld = 10,

    /// <summary>Tiền thiếu chưa bù.</summary>
    ShortageOpen = 11,

    /// <summary>Ý kiến quá hạn trả lời.</summary>
    PetitionLate = 12,

    /// <summary>Hộ còn dư nợ chưa đối chiếu lần nào.</summary>
    NeverReconciled = 13,

    /// <summary>Tổ có dấu hiệu họp hình thức.</summary>
    MeetingSigns = 14,
}

/// <summary>What a row of a watch list is.</summary>
public enum WatchSubjectKind
{
    /// <summary>A loan.</summary>
    Loan = 1,

    /// <summary>A household: a stay in a group.</summary>
    Household = 2,

    /// <summary>A group.</summary>
    Group = 3,

    /// <summary>An opinion.</summary>
    Petition = 4,

    /// <summary>A shortage of cash.</summary>
    Shortage = 5,
}

/// <summary>What the lists are about.</summary>
public static class WatchTopics
{
    /// <summary>What the rows of a list are.</summary>
    public static WatchSubjectKind Subject(this WatchTopic topic) => topic switch
    {
        WatchTopic.GroupOverdue or WatchTopic.NotVisited or WatchTopic.MeetingNotHeld or WatchTopic.MeetingSigns => WatchSubjectKind.Group,
        WatchTopic.ShortageOpen => WatchSubjectKind.Shortage,
        WatchTopic.PetitionLate => WatchSubjectKind.Petition,
        WatchTopic.NeverReconciled => WatchSubjectKind.Household,
        _ => WatchSubjectKind.Loan,
    };
}

/// <summary>A row of a watch list: the same key with every mark that is set on it.</summary>
/// <param name="Topic">The list.</param>
/// <param name="Id">The key of the loan, stay, group, opinion or shortage.</param>
/// <param name="GroupId">The group it belongs to.</param>
/// <param name="Marks">How many marks are set on it.</param>
public sealed record WatchSubject(WatchTopic Topic, Guid Id, Guid GroupId, int Marks = 0);
