using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_standing_body_municipality_id",
                table: "standing_body");

            migrationBuilder.DropIndex(
                name: "ix_relation_resource_key",
                table: "relation");

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "standing_body",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "answer_days",
                table: "service",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_private",
                table: "service",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "on_call_phone",
                table: "service",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "service",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "relation",
                type: "character varying(70)",
                maxLength: 70,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "example",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "duty_evidence",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "written_at",
                table: "draft",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "deviation",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "body_meeting",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "body_meeting",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "agreement",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "added_by_id",
                table: "account",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "added_on",
                table: "account",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "used_codes",
                table: "account",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "account_passkey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1023, nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    created_on = table.Column<DateOnly>(type: "date", nullable: false),
                    transports = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_data = table.Column<byte[]>(type: "bytea", nullable: false),
                    last_asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkey", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_passkey_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "admission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: true),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_admission", x => x.id);
                    table.ForeignKey(
                        name: "fk_admission_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_admission_account_asked_by_id",
                        column: x => x.asked_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_admission_account_ended_by_id",
                        column: x => x.ended_by_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_admission_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_admission_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_follow_up",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_follow_up", x => new { x.meeting_id, x.task_id });
                    table.ForeignKey(
                        name: "fk_body_follow_up_body_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "body_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_follow_up_task_task_id",
                        column: x => x.task_id,
                        principalTable: "task",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_wording",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    tag = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    own_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    norwegian_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_right_to_left = table.Column<bool>(type: "boolean", nullable: false),
                    kind_lines = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    translator = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assured_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    assured_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    Words_BothLearn = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_BothOutside = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_BothTell = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_OneLearns = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_OneOutside = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_OneTells = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_Private = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_Unborn = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_Unnamed = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Words_Whole = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_wording", x => x.id);
                    table.ForeignKey(
                        name: "fk_consent_wording_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asking_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<int>(type: "integer", nullable: false),
                    age = table.Column<int>(type: "integer", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    waits = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussion", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussion_service_asked_service_id",
                        column: x => x.asked_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussion_service_asking_service_id",
                        column: x => x.asking_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draft_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    sealed_content = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "installation_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    persons_on = table.Column<bool>(type: "boolean", nullable: false),
                    controller = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    privacy_officer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    archive = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installation_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "own_way",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name_key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    holder_word = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    agenda = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_own_way", x => x.id);
                    table.ForeignKey(
                        name: "fk_own_way_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true),
                    given_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    family_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    birth_date_is_estimate = table.Column<bool>(type: "boolean", nullable: false),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    sex = table.Column<int>(type: "integer", nullable: false),
                    once = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "request_keeping",
                columns: table => new
                {
                    thing = table.Column<int>(type: "integer", nullable: false),
                    thing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Access = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "integer", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "integer", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_request_keeping", x => new { x.thing, x.thing_id });
                    table.ForeignKey(
                        name: "fk_request_keeping_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "staff_tie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true),
                    called = table.Column<string>(type: "character varying(201)", maxLength: 201, nullable: false),
                    is_self = table.Column<bool>(type: "boolean", nullable: false),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false),
                    said_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_tie", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_tie_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "u16_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lead_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_meeting_service_lead_service_id",
                        column: x => x.lead_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussion_word",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    written_as = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    tried = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: true),
                    confirmed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussion_word", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussion_word_discussion_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussion_word_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "address_protection",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    end_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_protection", x => x.id);
                    table.ForeignKey(
                        name: "fk_address_protection_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concern_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signed_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    about_name = table.Column<string>(type: "character varying(201)", maxLength: 201, nullable: false),
                    about_day = table.Column<DateOnly>(type: "date", nullable: true),
                    municipality_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    receiver_id = table.Column<Guid>(type: "uuid", nullable: true),
                    receiver_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unsent_since = table.Column<DateOnly>(type: "date", nullable: true),
                    additions = table.Column<int>(type: "integer", nullable: false),
                    set_aside_on = table.Column<DateOnly>(type: "date", nullable: true),
                    set_aside_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Access = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "integer", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "integer", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_About = table.Column<int>(type: "integer", nullable: true),
                    Text_Child = table.Column<int>(type: "integer", nullable: true),
                    Text_ChildSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Danger = table.Column<int>(type: "integer", nullable: true),
                    Text_DangerSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Duties = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Family = table.Column<string>(type: "text", nullable: false),
                    Text_Language = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_MunicipalityId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text_OtherMunicipality = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Parents = table.Column<int>(type: "integer", nullable: true),
                    Text_ParentsSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Phone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Place = table.Column<string>(type: "text", nullable: false),
                    Text_Seen = table.Column<string>(type: "text", nullable: false),
                    Text_Since = table.Column<string>(type: "text", nullable: false),
                    Text_SuspectsClose = table.Column<bool>(type: "boolean", nullable: true),
                    Text_Thought = table.Column<string>(type: "text", nullable: false),
                    Text_Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Tried = table.Column<string>(type: "text", nullable: false),
                    Text_WithConsent = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concern_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_concern_report_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concern_report_service_receiver_id",
                        column: x => x.receiver_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concern_report_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    both_ways = table.Column<bool>(type: "boolean", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: false),
                    language = table.Column<int>(type: "integer", nullable: false),
                    informed_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    processing_ground = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    arrangement = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    child_said = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    wrong_child_on = table.Column<DateOnly>(type: "date", nullable: true),
                    Theirs_IsRightToLeft = table.Column<bool>(type: "boolean", nullable: false),
                    Theirs_OwnName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Theirs_Purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Theirs_Tag = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Theirs_Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Theirs_Translator = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent", x => x.id);
                    table.ForeignKey(
                        name: "fk_consent_consent_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emergency_access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    clears = table.Column<bool>(type: "boolean", nullable: false),
                    seen_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    openers_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    leaders_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_access", x => x.id);
                    table.ForeignKey(
                        name: "fk_emergency_access_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guardianship",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder_service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: true),
                    taken_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_by_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guardianship", x => x.id);
                    table.ForeignKey(
                        name: "fk_guardianship_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_guardianship_person_holder_id",
                        column: x => x.holder_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_guardianship_service_holder_service_id",
                        column: x => x.holder_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kinship",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kin = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kinship", x => x.id);
                    table.ForeignKey(
                        name: "fk_kinship_person_other_id",
                        column: x => x.other_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kinship_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outsider",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    role = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outsider", x => x.id);
                    table.ForeignKey(
                        name: "fk_outsider_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_outsider_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_alias",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    main_id = table.Column<Guid>(type: "uuid", nullable: false),
                    into_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_alias", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_alias_person_main_id",
                        column: x => x.main_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_person_alias_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_card",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<int>(type: "integer", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    interpreter_needed = table.Column<bool>(type: "boolean", nullable: false),
                    culture = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    phone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    postal_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    whereabouts = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_card", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_card_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_person_card_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    birth_date_is_estimate = table.Column<bool>(type: "boolean", nullable: false),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    sex = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_change_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_person_change_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_name",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    folded = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    skeleton = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_name", x => new { x.person_id, x.folded });
                    table.ForeignKey(
                        name: "fk_person_name_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "worry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_why = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    next = table.Column<int>(type: "integer", nullable: false),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    moved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: true),
                    access = table.Column<int>(type: "integer", nullable: false),
                    withheld_ground = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    retention = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worry", x => x.id);
                    table.ForeignKey(
                        name: "fk_worry_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worry_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tied_person",
                columns: table => new
                {
                    tie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tied_person", x => new { x.tie_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_tied_person_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tied_person_staff_tie_tie_id",
                        column: x => x.tie_id,
                        principalTable: "staff_tie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "u16_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    confirmed = table.Column<int>(type: "integer", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion = table.Column<string>(type: "text", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_item", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_item_discussion_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_item_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_item_u16_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "u16_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "u16_participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_participant", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_participant_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_participant_u16_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "u16_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concealed_from",
                columns: table => new
                {
                    protection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concealed_from", x => new { x.protection_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_concealed_from_address_protection_protection_id",
                        column: x => x.protection_id,
                        principalTable: "address_protection",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_concealed_from_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_addition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_addition", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_addition_concern_report_report_id",
                        column: x => x.report_id,
                        principalTable: "concern_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_dispatch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_dispatch", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_dispatch_concern_report_report_id",
                        column: x => x.report_id,
                        principalTable: "concern_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: true),
                    how = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    child_said = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_how = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    withdrawn_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    withdrawn_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    withdrawn_at_id = table.Column<Guid>(type: "uuid", nullable: true),
                    young_on = table.Column<DateOnly>(type: "date", nullable: true),
                    young_how = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    young_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_consent_answer_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_answer_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_answer_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_answer_service_withdrawn_at_id",
                        column: x => x.withdrawn_at_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_service",
                columns: table => new
                {
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_service", x => new { x.consent_id, x.service_id });
                    table.ForeignKey(
                        name: "fk_consent_service_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_service_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_subject",
                columns: table => new
                {
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_subject", x => new { x.consent_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_consent_subject_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_subject_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "help_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reception_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<int>(type: "integer", nullable: false),
                    contact = table.Column<int>(type: "integer", nullable: true),
                    wants = table.Column<string>(type: "text", nullable: false),
                    child_said = table.Column<string>(type: "text", nullable: false),
                    child_not_asked = table.Column<string>(type: "text", nullable: false),
                    tried = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<int>(type: "integer", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assigned_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assigned_to_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    assigned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    taken_back_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    taken_back_why = table.Column<string>(type: "text", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_help_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_help_request_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_service_reception_id",
                        column: x => x.reception_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_question", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_question_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_question_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_question_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_question_service_to_service_id",
                        column: x => x.to_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_around_child",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                    way_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    own_way_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder_word = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    wrong_child_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_around_child", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_around_child_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_own_way_own_way_id",
                        column: x => x.own_way_id,
                        principalTable: "own_way",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_service_holder_service_id",
                        column: x => x.holder_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_outsider",
                columns: table => new
                {
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outsider_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_outsider", x => new { x.consent_id, x.outsider_id });
                    table.ForeignKey(
                        name: "fk_consent_outsider_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_outsider_outsider_outsider_id",
                        column: x => x.outsider_id,
                        principalTable: "outsider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_outsider_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    resource = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rule_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    rule_from = table.Column<DateOnly>(type: "date", nullable: false),
                    provisions = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    judged = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_outsider_to_outsider_id",
                        column: x => x.to_outsider_id,
                        principalTable: "outsider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_person_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_service_from_service_id",
                        column: x => x.from_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_service_to_service_id",
                        column: x => x.to_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handover",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outsider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    resource = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    about = table.Column<string>(type: "character varying(3300)", maxLength: 3300, nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    judged = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_reason_erased = table.Column<bool>(type: "boolean", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    first_decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    how = table.Column<int>(type: "integer", nullable: true),
                    is_deviation = table.Column<bool>(type: "boolean", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handover", x => x.id);
                    table.ForeignKey(
                        name: "fk_handover_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handover_outsider_outsider_id",
                        column: x => x.outsider_id,
                        principalTable: "outsider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handover_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handover_service_from_service_id",
                        column: x => x.from_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_worker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alias_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    works = table.Column<bool>(type: "boolean", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_worker", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_worker_account_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_worker_person_alias_alias_id",
                        column: x => x.alias_id,
                        principalTable: "person_alias",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_worker_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_worker_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worry_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    worry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worry_move", x => x.id);
                    table.ForeignKey(
                        name: "fk_worry_move_person_from_person_id",
                        column: x => x.from_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worry_move_person_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worry_move_worry_worry_id",
                        column: x => x.worry_id,
                        principalTable: "worry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worry_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    worry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    seen = table.Column<string>(type: "text", nullable: false),
                    thought = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<int>(type: "integer", nullable: false),
                    child_said = table.Column<string>(type: "text", nullable: false),
                    parents = table.Column<int>(type: "integer", nullable: false),
                    parents_said = table.Column<string>(type: "text", nullable: false),
                    tried = table.Column<string>(type: "text", nullable: false),
                    next = table.Column<int>(type: "integer", nullable: false),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_why = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: true),
                    journal = table.Column<int>(type: "integer", nullable: false),
                    journaled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worry_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_worry_note_worry_worry_id",
                        column: x => x.worry_id,
                        principalTable: "worry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "help_request_about",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_help_request_about", x => new { x.request_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_help_request_about_help_request_request_id",
                        column: x => x.request_id,
                        principalTable: "help_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_help_request_about_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "help_request_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    to_family = table.Column<bool>(type: "boolean", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_help_request_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_help_request_answer_help_request_request_id",
                        column: x => x.request_id,
                        principalTable: "help_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_answer_measure_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_answer_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "help_request_may_refer",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_help_request_may_refer", x => new { x.request_id, x.service_id });
                    table.ForeignKey(
                        name: "fk_help_request_may_refer_help_request_request_id",
                        column: x => x.request_id,
                        principalTable: "help_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_help_request_may_refer_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "help_request_referral",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_help_request_referral", x => x.id);
                    table.ForeignKey(
                        name: "fk_help_request_referral_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_referral_help_request_request_id",
                        column: x => x.request_id,
                        principalTable: "help_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_referral_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_referral_service_from_service_id",
                        column: x => x.from_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_help_request_referral_service_to_service_id",
                        column: x => x.to_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_question_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    is_put_aside = table.Column<bool>(type: "boolean", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_question_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_question_answer_service_question_question_id",
                        column: x => x.question_id,
                        principalTable: "service_question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_question_answer_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "holder_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offered_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    offered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    accepted = table.Column<bool>(type: "boolean", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holder_offer", x => x.id);
                    table.ForeignKey(
                        name: "fk_holder_offer_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outsider_part",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outsider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outsider_part", x => x.id);
                    table.ForeignKey(
                        name: "fk_outsider_part_outsider_outsider_id",
                        column: x => x.outsider_id,
                        principalTable: "outsider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_outsider_part_service_by_service_id",
                        column: x => x.by_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_outsider_part_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invited_by_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invited_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invited_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    invited_on = table.Column<DateOnly>(type: "date", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    message = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    declined_why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    left_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    out_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    out_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation", x => x.id);
                    table.ForeignKey(
                        name: "fk_participation_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participation_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_closing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    evaluation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    reopened_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reopened_by_service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reopened_by_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_closing", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_closing_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_closing_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    kinds = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    follows_id = table.Column<Guid>(type: "uuid", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_entry_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_team_entry_follows_id",
                        column: x => x.follows_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_erasure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    in_record = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    to_consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_erasure", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_erasure_consent_to_consent_id",
                        column: x => x.to_consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_erasure_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_erasure_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entry_erasure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    in_record = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    to_team_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_erasure", x => x.id);
                    table.ForeignKey(
                        name: "fk_entry_erasure_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_entry_erasure_team_around_child_to_team_id",
                        column: x => x.to_team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_entry_erasure_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entry_keeping",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    remove_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    removed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Access = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "integer", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "integer", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_keeping", x => new { x.entry_id, x.service_id });
                    table.ForeignKey(
                        name: "fk_entry_keeping_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_entry_keeping_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "left_untold",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_key = table.Column<string>(type: "character varying(34)", maxLength: 34, nullable: false),
                    is_duty = table.Column<bool>(type: "boolean", nullable: false),
                    judged = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_left_untold", x => x.id);
                    table.ForeignKey(
                        name: "fk_left_untold_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_left_untold_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_entry_about",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_entry_about", x => new { x.entry_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_team_entry_about_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_about_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "team_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    planned_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    calendar_key = table.Column<Guid>(type: "uuid", nullable: false),
                    u16_meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fell_on = table.Column<DateOnly>(type: "date", nullable: true),
                    fell = table.Column<int>(type: "integer", nullable: true),
                    moved_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_meeting_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_meeting_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_meeting_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_meeting_u16_meeting_u16_meeting_id",
                        column: x => x.u16_meeting_id,
                        principalTable: "u16_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "meeting_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    also_there = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_record", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_record_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_record_team_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "team_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    told_state = table.Column<int>(type: "integer", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    refusal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    done_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_task", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_task_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_task_service_to_service_id",
                        column: x => x.to_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_task_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_task_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_task_team_entry_refusal_id",
                        column: x => x.refusal_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_task_team_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "team_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_presence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outsider_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_presence", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_presence_meeting_record_record_id",
                        column: x => x.record_id,
                        principalTable: "meeting_record",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_presence_outsider_outsider_id",
                        column: x => x.outsider_id,
                        principalTable: "outsider",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_presence_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_presence_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_standing_body_municipality_id_mark",
                table: "standing_body",
                columns: new[] { "municipality_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_relation_key_resource",
                table: "relation",
                columns: new[] { "key", "resource" });

            migrationBuilder.CreateIndex(
                name: "ix_example_mark",
                table: "example",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duty_evidence_duty_id_mark",
                table: "duty_evidence",
                columns: new[] { "duty_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deviation_duty_id_mark",
                table: "deviation",
                columns: new[] { "duty_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_body_meeting_body_id_mark",
                table: "body_meeting",
                columns: new[] { "body_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreement_mark",
                table: "agreement",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_added_by_id",
                table: "account",
                column: "added_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkey_account_id",
                table: "account_passkey",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkey_credential_id",
                table: "account_passkey",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_address_protection_person_id",
                table: "address_protection",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_admission_account_id",
                table: "admission",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_admission_asked_by_id",
                table: "admission",
                column: "asked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_admission_ended_by_id",
                table: "admission",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_admission_municipality_id",
                table: "admission",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_admission_service_id",
                table: "admission",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_body_follow_up_task_id",
                table: "body_follow_up",
                column: "task_id");

            migrationBuilder.CreateIndex(
                name: "ix_concealed_from_person_id",
                table: "concealed_from",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_mark",
                table: "concern_report",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_person_id",
                table: "concern_report",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_receiver_id",
                table: "concern_report",
                column: "receiver_id");

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_service_id_unsent_since",
                table: "concern_report",
                columns: new[] { "service_id", "unsent_since" });

            migrationBuilder.CreateIndex(
                name: "ix_consent_person_id",
                table: "consent",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_replaces_id",
                table: "consent",
                column: "replaces_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_service_id_mark",
                table: "consent",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_consent_id_person_id",
                table: "consent_answer",
                columns: new[] { "consent_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_document_id",
                table: "consent_answer",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_person_id",
                table: "consent_answer",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_withdrawn_at_id",
                table: "consent_answer",
                column: "withdrawn_at_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_outsider_outsider_id",
                table: "consent_outsider",
                column: "outsider_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_service_service_id",
                table: "consent_service",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_subject_person_id",
                table: "consent_subject",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_wording_municipality_id_mark",
                table: "consent_wording",
                columns: new[] { "municipality_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consent_wording_municipality_id_tag",
                table: "consent_wording",
                columns: new[] { "municipality_id", "tag" },
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_consent_id",
                table: "disclosure",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_from_service_id",
                table: "disclosure",
                column: "from_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_person_id",
                table: "disclosure",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_resource_id_to_key",
                table: "disclosure",
                columns: new[] { "resource_id", "to_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_to_outsider_id",
                table: "disclosure",
                column: "to_outsider_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_to_person_id",
                table: "disclosure",
                column: "to_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_to_service_id_resource_resource_id",
                table: "disclosure",
                columns: new[] { "to_service_id", "resource", "resource_id" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_asked_service_id_asked_on",
                table: "discussion",
                columns: new[] { "asked_service_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_asking_service_id_asked_on",
                table: "discussion",
                columns: new[] { "asking_service_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_erased_on_closed_on",
                table: "discussion",
                columns: new[] { "erased_on", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_word_discussion_id_number",
                table: "discussion_word",
                columns: new[] { "discussion_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_discussion_word_service_id",
                table: "discussion_word",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_draft_file_expires_on",
                table: "draft_file",
                column: "expires_on");

            migrationBuilder.CreateIndex(
                name: "ix_draft_file_owner_id",
                table: "draft_file",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_account_id_seen_on",
                table: "emergency_access",
                columns: new[] { "account_id", "seen_on" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_mark",
                table: "emergency_access",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_person_id",
                table: "emergency_access",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_service_id_seen_on",
                table: "emergency_access",
                columns: new[] { "service_id", "seen_on" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_erasure_entry_id",
                table: "entry_erasure",
                column: "entry_id",
                unique: true,
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_entry_erasure_service_id_state",
                table: "entry_erasure",
                columns: new[] { "service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_erasure_to_team_id",
                table: "entry_erasure",
                column: "to_team_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_keeping_service_id",
                table: "entry_keeping",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_child_id",
                table: "guardianship",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_holder_id",
                table: "guardianship",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_holder_service_id",
                table: "guardianship",
                column: "holder_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_service_id_child_id_turn",
                table: "guardianship",
                columns: new[] { "service_id", "child_id", "turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_handover_consent_id",
                table: "handover",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_handover_from_service_id_state",
                table: "handover",
                columns: new[] { "from_service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_handover_outsider_id",
                table: "handover",
                column: "outsider_id");

            migrationBuilder.CreateIndex(
                name: "ix_handover_person_id",
                table: "handover",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_handover_resource_id_outsider_id",
                table: "handover",
                columns: new[] { "resource_id", "outsider_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_help_request_child_id",
                table: "help_request",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_consent_id",
                table: "help_request",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_reception_id_answered_on_due_on",
                table: "help_request",
                columns: new[] { "reception_id", "answered_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_help_request_service_id_mark",
                table: "help_request",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_help_request_about_person_id",
                table: "help_request_about",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_answer_measure_id",
                table: "help_request_answer",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_answer_request_id",
                table: "help_request_answer",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_answer_service_id_mark",
                table: "help_request_answer",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_help_request_may_refer_service_id",
                table: "help_request_may_refer",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_referral_child_id",
                table: "help_request_referral",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_referral_consent_id",
                table: "help_request_referral",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_referral_from_service_id_mark",
                table: "help_request_referral",
                columns: new[] { "from_service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_help_request_referral_request_id_to_service_id",
                table: "help_request_referral",
                columns: new[] { "request_id", "to_service_id" },
                unique: true,
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_help_request_referral_to_service_id_state",
                table: "help_request_referral",
                columns: new[] { "to_service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_holder_offer_team_id",
                table: "holder_offer",
                column: "team_id",
                unique: true,
                filter: "accepted is null");

            migrationBuilder.CreateIndex(
                name: "ix_kinship_mark",
                table: "kinship",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kinship_other_id",
                table: "kinship",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_kinship_person_id",
                table: "kinship",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_kinship_service_id_other_id",
                table: "kinship",
                columns: new[] { "service_id", "other_id" });

            migrationBuilder.CreateIndex(
                name: "ix_kinship_service_id_person_id",
                table: "kinship",
                columns: new[] { "service_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_left_untold_entry_id_to_key_on_is_duty_judged",
                table: "left_untold",
                columns: new[] { "entry_id", "to_key", "on", "is_duty", "judged" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_left_untold_service_id",
                table: "left_untold",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_presence_outsider_id",
                table: "meeting_presence",
                column: "outsider_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_presence_person_id",
                table: "meeting_presence",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_presence_record_id",
                table: "meeting_presence",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_presence_service_id",
                table: "meeting_presence",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_record_entry_id",
                table: "meeting_record",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meeting_record_meeting_id",
                table: "meeting_record",
                column: "meeting_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outsider_person_id",
                table: "outsider",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_outsider_service_id_person_id",
                table: "outsider",
                columns: new[] { "service_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_outsider_part_by_service_id",
                table: "outsider_part",
                column: "by_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_outsider_part_outsider_id",
                table: "outsider_part",
                column: "outsider_id");

            migrationBuilder.CreateIndex(
                name: "ix_outsider_part_team_id_outsider_id",
                table: "outsider_part",
                columns: new[] { "team_id", "outsider_id" },
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_own_way_municipality_id_mark",
                table: "own_way",
                columns: new[] { "municipality_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_own_way_municipality_id_name_key",
                table: "own_way",
                columns: new[] { "municipality_id", "name_key" },
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_participation_service_id_state",
                table: "participation",
                columns: new[] { "service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_participation_team_id",
                table: "participation",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_participation_team_id_service_id",
                table: "participation",
                columns: new[] { "team_id", "service_id" },
                unique: true,
                filter: "state < 2");

            migrationBuilder.CreateIndex(
                name: "ix_person_birth_date",
                table: "person",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "ix_person_number",
                table: "person",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_person_once",
                table: "person",
                column: "once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_alias_main_id",
                table: "person_alias",
                column: "main_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_alias_person_id",
                table: "person_alias",
                column: "person_id",
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_person_card_person_id",
                table: "person_card",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_card_service_id_person_id",
                table: "person_card",
                columns: new[] { "service_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_change_person_id",
                table: "person_change",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_change_service_id",
                table: "person_change",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_name_folded",
                table: "person_name",
                column: "folded");

            migrationBuilder.CreateIndex(
                name: "ix_person_name_skeleton",
                table: "person_name",
                column: "skeleton");

            migrationBuilder.CreateIndex(
                name: "ix_report_addition_mark",
                table: "report_addition",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_addition_report_id_written_at",
                table: "report_addition",
                columns: new[] { "report_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_report_dispatch_mark",
                table: "report_dispatch",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_dispatch_report_id",
                table: "report_dispatch",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_request_keeping_service_id",
                table: "request_keeping",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_question_child_id",
                table: "service_question",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_question_consent_id",
                table: "service_question",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_question_service_id_mark_to_service_id",
                table: "service_question",
                columns: new[] { "service_id", "mark", "to_service_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_question_to_service_id_asked_on",
                table: "service_question",
                columns: new[] { "to_service_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_service_question_answer_question_id",
                table: "service_question_answer",
                column: "question_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_question_answer_service_id",
                table: "service_question_answer",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_account_id_mark",
                table: "staff_tie",
                columns: new[] { "account_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_number",
                table: "staff_tie",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_child_id",
                table: "team_around_child",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_consent_id",
                table: "team_around_child",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_holder_service_id",
                table: "team_around_child",
                column: "holder_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_own_way_id",
                table: "team_around_child",
                column: "own_way_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_service_id_mark",
                table: "team_around_child",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_closing_service_id",
                table: "team_closing",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_closing_team_id",
                table: "team_closing",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_follows_id",
                table: "team_entry",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_service_id_mark",
                table: "team_entry",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_team_id_written_at",
                table: "team_entry",
                columns: new[] { "team_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_about_person_id",
                table: "team_entry_about",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_erasure_service_id_state",
                table: "team_erasure",
                columns: new[] { "service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_team_erasure_team_id_service_id",
                table: "team_erasure",
                columns: new[] { "team_id", "service_id" },
                unique: true,
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_team_erasure_to_consent_id",
                table: "team_erasure",
                column: "to_consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_meeting_entry_id",
                table: "team_meeting",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_meeting_service_id",
                table: "team_meeting",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_meeting_team_id_on",
                table: "team_meeting",
                columns: new[] { "team_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_team_meeting_u16_meeting_id",
                table: "team_meeting",
                column: "u16_meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_task_entry_id",
                table: "team_task",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_task_meeting_id",
                table: "team_task",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_task_refusal_id",
                table: "team_task",
                column: "refusal_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_task_service_id_state",
                table: "team_task",
                columns: new[] { "service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_team_task_team_id",
                table: "team_task",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_task_to_service_id_state_due",
                table: "team_task",
                columns: new[] { "to_service_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_tied_person_person_id",
                table: "tied_person",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_discussion_id",
                table: "u16_item",
                column: "discussion_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_meeting_id_number",
                table: "u16_item",
                columns: new[] { "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_service_id",
                table: "u16_item",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_meeting_held_on",
                table: "u16_meeting",
                column: "held_on");

            migrationBuilder.CreateIndex(
                name: "ix_u16_meeting_lead_service_id",
                table: "u16_meeting",
                column: "lead_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_participant_meeting_id_service_id",
                table: "u16_participant",
                columns: new[] { "meeting_id", "service_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_u16_participant_service_id",
                table: "u16_participant",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_worker_account_id_ended_on",
                table: "waiting_worker",
                columns: new[] { "account_id", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "ix_waiting_worker_alias_id",
                table: "waiting_worker",
                column: "alias_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_worker_person_id",
                table: "waiting_worker",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_worker_service_id_ended_on",
                table: "waiting_worker",
                columns: new[] { "service_id", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "ix_worry_mark",
                table: "worry",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worry_person_id",
                table: "worry",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_service_id_closed_on_next_on",
                table: "worry",
                columns: new[] { "service_id", "closed_on", "next_on" });

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_from_person_id",
                table: "worry_move",
                column: "from_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_to_person_id",
                table: "worry_move",
                column: "to_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_worry_id",
                table: "worry_move",
                column: "worry_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_note_mark",
                table: "worry_note",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worry_note_worry_id_written_at",
                table: "worry_note",
                columns: new[] { "worry_id", "written_at" });

            migrationBuilder.AddForeignKey(
                name: "fk_account_account_added_by_id",
                table: "account",
                column: "added_by_id",
                principalTable: "account",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_account_account_added_by_id",
                table: "account");

            migrationBuilder.DropTable(
                name: "account_passkey");

            migrationBuilder.DropTable(
                name: "admission");

            migrationBuilder.DropTable(
                name: "body_follow_up");

            migrationBuilder.DropTable(
                name: "concealed_from");

            migrationBuilder.DropTable(
                name: "consent_answer");

            migrationBuilder.DropTable(
                name: "consent_outsider");

            migrationBuilder.DropTable(
                name: "consent_service");

            migrationBuilder.DropTable(
                name: "consent_subject");

            migrationBuilder.DropTable(
                name: "consent_wording");

            migrationBuilder.DropTable(
                name: "disclosure");

            migrationBuilder.DropTable(
                name: "discussion_word");

            migrationBuilder.DropTable(
                name: "draft_file");

            migrationBuilder.DropTable(
                name: "emergency_access");

            migrationBuilder.DropTable(
                name: "entry_erasure");

            migrationBuilder.DropTable(
                name: "entry_keeping");

            migrationBuilder.DropTable(
                name: "guardianship");

            migrationBuilder.DropTable(
                name: "handover");

            migrationBuilder.DropTable(
                name: "help_request_about");

            migrationBuilder.DropTable(
                name: "help_request_answer");

            migrationBuilder.DropTable(
                name: "help_request_may_refer");

            migrationBuilder.DropTable(
                name: "help_request_referral");

            migrationBuilder.DropTable(
                name: "holder_offer");

            migrationBuilder.DropTable(
                name: "installation_change");

            migrationBuilder.DropTable(
                name: "kinship");

            migrationBuilder.DropTable(
                name: "left_untold");

            migrationBuilder.DropTable(
                name: "meeting_presence");

            migrationBuilder.DropTable(
                name: "outsider_part");

            migrationBuilder.DropTable(
                name: "participation");

            migrationBuilder.DropTable(
                name: "person_card");

            migrationBuilder.DropTable(
                name: "person_change");

            migrationBuilder.DropTable(
                name: "person_name");

            migrationBuilder.DropTable(
                name: "report_addition");

            migrationBuilder.DropTable(
                name: "report_dispatch");

            migrationBuilder.DropTable(
                name: "request_keeping");

            migrationBuilder.DropTable(
                name: "service_question_answer");

            migrationBuilder.DropTable(
                name: "team_closing");

            migrationBuilder.DropTable(
                name: "team_entry_about");

            migrationBuilder.DropTable(
                name: "team_erasure");

            migrationBuilder.DropTable(
                name: "team_task");

            migrationBuilder.DropTable(
                name: "tied_person");

            migrationBuilder.DropTable(
                name: "u16_item");

            migrationBuilder.DropTable(
                name: "u16_participant");

            migrationBuilder.DropTable(
                name: "waiting_worker");

            migrationBuilder.DropTable(
                name: "worry_move");

            migrationBuilder.DropTable(
                name: "worry_note");

            migrationBuilder.DropTable(
                name: "address_protection");

            migrationBuilder.DropTable(
                name: "help_request");

            migrationBuilder.DropTable(
                name: "meeting_record");

            migrationBuilder.DropTable(
                name: "outsider");

            migrationBuilder.DropTable(
                name: "concern_report");

            migrationBuilder.DropTable(
                name: "service_question");

            migrationBuilder.DropTable(
                name: "staff_tie");

            migrationBuilder.DropTable(
                name: "discussion");

            migrationBuilder.DropTable(
                name: "person_alias");

            migrationBuilder.DropTable(
                name: "worry");

            migrationBuilder.DropTable(
                name: "team_meeting");

            migrationBuilder.DropTable(
                name: "team_entry");

            migrationBuilder.DropTable(
                name: "u16_meeting");

            migrationBuilder.DropTable(
                name: "team_around_child");

            migrationBuilder.DropTable(
                name: "consent");

            migrationBuilder.DropTable(
                name: "own_way");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.DropIndex(
                name: "ix_standing_body_municipality_id_mark",
                table: "standing_body");

            migrationBuilder.DropIndex(
                name: "ix_relation_key_resource",
                table: "relation");

            migrationBuilder.DropIndex(
                name: "ix_example_mark",
                table: "example");

            migrationBuilder.DropIndex(
                name: "ix_duty_evidence_duty_id_mark",
                table: "duty_evidence");

            migrationBuilder.DropIndex(
                name: "ix_deviation_duty_id_mark",
                table: "deviation");

            migrationBuilder.DropIndex(
                name: "ix_body_meeting_body_id_mark",
                table: "body_meeting");

            migrationBuilder.DropIndex(
                name: "ix_agreement_mark",
                table: "agreement");

            migrationBuilder.DropIndex(
                name: "ix_account_added_by_id",
                table: "account");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "standing_body");

            migrationBuilder.DropColumn(
                name: "answer_days",
                table: "service");

            migrationBuilder.DropColumn(
                name: "is_private",
                table: "service");

            migrationBuilder.DropColumn(
                name: "on_call_phone",
                table: "service");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "service");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "example");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "duty_evidence");

            migrationBuilder.DropColumn(
                name: "written_at",
                table: "draft");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "deviation");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "body_meeting");

            migrationBuilder.DropColumn(
                name: "version",
                table: "body_meeting");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "agreement");

            migrationBuilder.DropColumn(
                name: "added_by_id",
                table: "account");

            migrationBuilder.DropColumn(
                name: "added_on",
                table: "account");

            migrationBuilder.DropColumn(
                name: "used_codes",
                table: "account");

            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "relation",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(70)",
                oldMaxLength: 70);

            migrationBuilder.CreateIndex(
                name: "ix_standing_body_municipality_id",
                table: "standing_body",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_relation_resource_key",
                table: "relation",
                columns: new[] { "resource", "key" });
        }
    }
}
