namespace TkvvPortal.Domain.Petitions;

/// <summary>Where an opinion stands (specification §9.4, §11.2). The order is the way it goes.</summary>
public enum PetitionStatus
{
    /// <summary>Mới: somebody's office must answer, nobody is named.</summary>
    New = 1,

    /// <summary>Đã giao: a person is named.</summary>
    Assigned = 2,

    /// <summary>Đang xử lý.</summary>
    InProgress = 3,

    /// <summary>Đã trả lời: to be read out at the group's next meeting.</summary>
    Answered = 4,

    /// <summary>Đã phản hồi Tổ: answered on the spot, or read out since; nothing is left to do.</summary>
    Told = 5,
}
