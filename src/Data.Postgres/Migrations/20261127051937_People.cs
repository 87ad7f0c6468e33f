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
            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "relation",
                type: "character varying(70)",
                maxLength: 70,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

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
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_tie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: false),
                    is_self = table.Column<bool>(type: "boolean", nullable: false),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false)
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
                    seen_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    leaders_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
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
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false)
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
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
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
                name: "person_alias",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    main_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_alias", x => x.person_id);
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
                    version = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Access = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "integer", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "integer", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
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
                    next_why = table.Column<string>(type: "text", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_address_protection_person_id",
                table: "address_protection",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_concealed_from_person_id",
                table: "concealed_from",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_person_id",
                table: "emergency_access",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_service_id_seen_on",
                table: "emergency_access",
                columns: new[] { "service_id", "seen_on" });

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
                name: "ix_guardianship_service_id_child_id",
                table: "guardianship",
                columns: new[] { "service_id", "child_id" });

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
                name: "ix_person_birth_date",
                table: "person",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "ix_person_number",
                table: "person",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_person_alias_main_id",
                table: "person_alias",
                column: "main_id");

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
                name: "ix_person_name_folded",
                table: "person_name",
                column: "folded");

            migrationBuilder.CreateIndex(
                name: "ix_person_name_skeleton",
                table: "person_name",
                column: "skeleton");

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_account_id_number",
                table: "staff_tie",
                columns: new[] { "account_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_number",
                table: "staff_tie",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_worry_person_id",
                table: "worry",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_service_id_closed_on_next_on",
                table: "worry",
                columns: new[] { "service_id", "closed_on", "next_on" });

            migrationBuilder.CreateIndex(
                name: "ix_worry_note_worry_id_written_at",
                table: "worry_note",
                columns: new[] { "worry_id", "written_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concealed_from");

            migrationBuilder.DropTable(
                name: "emergency_access");

            migrationBuilder.DropTable(
                name: "guardianship");

            migrationBuilder.DropTable(
                name: "kinship");

            migrationBuilder.DropTable(
                name: "person_alias");

            migrationBuilder.DropTable(
                name: "person_card");

            migrationBuilder.DropTable(
                name: "person_name");

            migrationBuilder.DropTable(
                name: "staff_tie");

            migrationBuilder.DropTable(
                name: "worry_note");

            migrationBuilder.DropTable(
                name: "address_protection");

            migrationBuilder.DropTable(
                name: "worry");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.AlterColumn<string>(
                name: "key",
                table: "relation",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(70)",
                oldMaxLength: 70);
        }
    }
}
